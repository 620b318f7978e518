import { expect, test } from 'vitest';
import { sourceHash } from '../../src/publish/hash.ts';
import { renderSingle } from '../../src/publish/renderSingle.ts';
import { drawTestExplainer, readBuiltAssets } from './fixture.ts';

test('one file holds all: nothing beside it is named, and its policy allows just its own parts', async () => {
  const { explainer, drawing } = await drawTestExplainer();
  const html = await renderSingle(explainer, drawing, await readBuiltAssets());
  const addresses = [...html.replace(/<script>.*<\/script>/s, '').matchAll(/\s(?:href|src)="([^"]*)"/g)].map(
    ([, to = '']) => to,
  );
  expect(addresses.filter((to) => !/^(?:#|https:|data:image\/svg)/.test(to))).toEqual([]);
  const policy = (/Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&#39;', "'");
  expect(policy).not.toMatch(/unsafe|'self'|https?:/);
  const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code);
  expect(scripts).toHaveLength(1);
  expect(policy).toContain(`script-src ${await sourceHash(scripts[0] ?? '')}`);
  for (const [, css = ''] of html.matchAll(/<style>(.*?)<\/style>/gs)) expect(policy).toContain(await sourceHash(css));
});
