import Papa from 'papaparse';
import { findBreaches } from './findBreaches.ts';
import type { Harmless } from './harmless.ts';
import { url } from './publishFile.ts';
import { readHtml } from './readHtml.ts';

/** A cell that a spreadsheet would reckon with; a number is none. */
const FORMULA = /^[=+\-@\t\r](?!\d+(?:\.\d+)?$)/;

/**
 * Whatever in a site's files would run, reach out or break, file by file; empty where all is well.
 * @throws Error where a file that should be JSON is not.
 */
export function inspectSite(files: ReadonlyMap<string, string>, harmless: Harmless): string[] {
  return [...files].flatMap(([path, content]) =>
    inspect(path, content, harmless).map((breach) => `${path}: ${breach}`),
  );
}

function inspect(path: string, content: string, harmless: Harmless): string[] {
  if (path.endsWith('.html')) {
    const scripts = harmless.scripts.get(path);
    if (scripts === undefined) return ['no such page is made of a harmless file'];
    return findBreaches(readHtml(content), harmless.vocabulary, scripts, url);
  }
  if (/\.(?:json|geojson|jsonld)$/.test(path)) {
    JSON.parse(content);
    return [];
  }
  if (path.endsWith('.csv')) {
    const { data } = Papa.parse<string[]>(content.replace(/^\ufeff/, ''), { delimiter: ',' });
    const width = data[0]?.length ?? 0;
    const rows = data.filter((row) => row.length > 1 || row[0] !== '');
    return [
      ...rows.flatMap((row) => row.filter((cell) => FORMULA.test(cell)).map((cell) => `formula ${cell.slice(0, 40)}`)),
      ...rows.filter((row) => row.length !== width).map((row) => `row of ${row.length} cells, not ${width}`),
    ];
  }
  return [];
}
