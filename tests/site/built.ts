import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Explainer } from '../../src/explainer/explainer.ts';

export const site = resolve(import.meta.dirname, '../../dist/site');

/** Every explainer of the built site, as it was published. */
export const explainers: Explainer[] = readdirSync(site, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => join(site, entry.name, 'explainer.json'))
  .flatMap((file) => {
    try {
      return [JSON.parse(readFileSync(file, 'utf8')) as Explainer];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  });

/** The explainer of the first article. */
export const first: Explainer = (() => {
  const found = explainers.find(({ source }) => source.rights === 'in-copyright');
  if (!found) throw new Error('the built site holds no explainer of an article in copyright');
  return found;
})();

/** The explainer that is wholly our own text, across the antimeridian. */
export const own: Explainer = (() => {
  const found = explainers.find(({ source }) => source.rights === 'own');
  if (!found) throw new Error('the built site holds no explainer of our own text');
  return found;
})();
