import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Cite from '../../src/reader/Cite.svelte';
import type { Download } from '../../src/reader/site.ts';
import { makeExplainer } from './fixture.ts';

/** The lines of the list, as a reader sees them. */
function listed(downloads: Download[]): string[] {
  const { body } = render(Cite, { props: { explainer: makeExplainer(), site: { downloads } } });
  const items = [...body.replace(/<!--.*?-->/g, '').matchAll(/<li>(.*?)<\/li>/gs)];
  return items.map(([, item = '']) => item.replace(/<[^>]*>/g, '').trim());
}

test('files of one group share a line, each with its own link; others have a line of their own', () => {
  const downloads = [
    { href: 'sheet.html', label: 'Worksheet', note: 'to print' },
    { href: 'a.geojson', label: 'GeoJSON', group: 'Places' },
    { href: 'a.csv', label: 'CSV', group: 'Places' },
    { href: 'all.json', label: 'everything', group: 'Data', note: 'as it is' },
  ];
  expect(listed(downloads)).toEqual(['Worksheet, to print', 'Places: GeoJSON, CSV', 'Data: everything, as it is']);
  const { body } = render(Cite, { props: { explainer: makeExplainer(), site: { downloads } } });
  for (const { href } of downloads) expect(body).toContain(`<a href="${href}" download`);
});

test('without files there is no list', () => {
  expect(listed([])).toEqual([]);
});
