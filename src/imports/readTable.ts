import Papa from 'papaparse';
import { isPlaceId } from '../article/placeId.ts';
import { UserError } from '../error.ts';
import { readDegrees, readString } from './jsonFields.ts';
import { WORDS } from './readFeatures.ts';
import { readLine, readWords } from './readWords.ts';
import type { ReadHtml, Stop, Stops } from './stops.ts';

const COLUMNS = {
  heading: ['headline', 'heading', 'chapter', 'title'],
  name: ['name', 'place', 'toponym', 'location', 'city', 'town', 'label'],
  lat: ['lat', 'latitude', 'y'],
  lon: ['lon', 'lng', 'long', 'longitude', 'x'],
  words: WORDS,
  id: ['id'],
} as const;

type Column = keyof typeof COLUMNS;

/**
 * Reads CSV with commas, semicolons or tabs; what the columns hold their names in the first row say.
 * @throws UserError with the row, counted from the first.
 */
export function readTable(text: string, file: string, readHtml: ReadHtml): Stops {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined) {
    const where = `Row ${(broken.row ?? 0) + 1}: expected a quotation mark at the end of a cell, received none.`;
    throw new UserError(`${where} Save the table as CSV once more.`, { file });
  }
  const [header = [], ...rows] = data;
  const names = header.map((name) => name.trim().toLowerCase());
  const find = (column: Column): number =>
    COLUMNS[column].map((name) => names.indexOf(name)).find((index) => index !== -1) ?? -1;
  if (find('name') === -1 && find('heading') === -1) {
    throw new UserError(
      `Expected a first row with a column \`name\`, and \`lat\`, \`lon\` and \`text\` where there are some; received ${header.slice(0, 8).join(', ').slice(0, 80)}. Name the columns so.`,
      { file },
    );
  }
  const stops = rows.map((row, index) =>
    readRow((column) => unguard(row[find(column)] ?? ''), `row ${index + 2}`, file, readHtml),
  );
  const named = stops.filter(({ heading }) => heading !== '');
  const left = stops.length - named.length;
  return { intro: [], stops: named, notes: left === 0 ? [] : [`Rows without a name, left out: ${left}.`] };
}

function readRow(cell: (column: Column) => string, row: string, file: string, readHtml: ReadHtml): Stop {
  const field = (column: Column) => ({ value: cell(column), path: `${row}, ${column}` });
  const lat = readDegrees(field('lat'), 90, file);
  const lon = readDegrees(field('lon'), 180, file);
  const name = readLine(readString(field('name'), file), readHtml);
  const heading = readLine(readString(field('heading'), file), readHtml);
  const id = cell('id').trim();
  return {
    heading: heading === '' ? name : heading,
    ...(name === '' || heading === '' ? {} : { name }),
    ...(isPlaceId(id) ? { id } : {}),
    ...(lat === undefined || lon === undefined ? {} : { point: { lat, lon } }),
    paragraphs: readWords(readString(field('words'), file), readHtml),
  };
}

/** The apostrophe that keeps a spreadsheet from running a cell is none of its text. */
const unguard = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');
