import { normaliseLine } from '../article/normaliseText.ts';
import type { Explainer, Place } from '../explainer/explainer.ts';
import { addresses } from './addresses.ts';
import type { ExportSite } from './addresses.ts';
import { boxOf, positionOf } from './extent.ts';
import { geonamesUri } from './placeLinks.ts';

type Cell = string | number | undefined;

const COLUMNS = [
  'number', 'name', 'names_in_text', 'kind', 'where', 'country', 'lat', 'lon', 'west', 'south', 'east', 'north',
  'mentions', 'excerpts', 'decided_by', 'confidence', 'id', 'geonames', 'url',
]; // prettier-ignore

/**
 * The places as a table (RFC 4180), a row each in the order of the text. The mark at its beginning tells spreadsheets that
 * it is UTF-8.
 */
export function writeCsv(explainer: Explainer, site: ExportSite): string {
  const rows = explainer.places.map((place) => buildRow(place, explainer, site));
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function buildRow(place: Place, explainer: Explainer, site: ExportSite): Cell[] {
  const { id, slug, number, name, namesInText, kind, where, country, mentions, excerpts, by, confidence } = place;
  const [lon, lat] = positionOf(place);
  const [west, south, east, north] = boxOf(place) ?? [];
  const url = site.url === undefined ? undefined : addresses(explainer, site).anchor(slug);
  const names = namesInText.map(normaliseLine).join('; ');
  return [
    number, name, names, kind, where, country, lat, lon, west, south, east, north,
    mentions.length, excerpts.length, by, confidence, id, geonamesUri(id), url,
  ]; // prettier-ignore
}

/** Spreadsheets run text that begins so as a formula, also inside quotation marks; an apostrophe before it keeps it text. */
const FORMULA = /^[=+\-@\t\r]/;

function writeCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const line = normaliseLine(cell);
  const text = FORMULA.test(line) ? `'${line}` : line;
  return /[",;\s]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
