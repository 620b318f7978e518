import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { site } from './built.ts';

/** The address, from the site's root, of every page of the built site but the studio's, whatever made it. */
export function findPages(): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)).split(sep).join('/'))
    .filter((path) => !path.startsWith('studio/'))
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}
