import { nameKey } from '../../gazetteer/nameKey.ts';
import type { Resolution } from '../../geoparse/resolution.ts';
import type { Draft } from './draft.ts';

/** A place of the file: a name alone, or where in a piece's Markdown it stands. */
export type Spot = { name: string } | { piece: string; offset: number };

/**
 * The mention of the reviewed text that a place of the file speaks of: that very one where it can be told, else the
 * first of its name.
 */
export function findMention(
  { pieces, source }: Pick<Draft, 'pieces'> & Partial<Pick<Draft, 'source'>>,
  spot: Spot,
  resolutions: readonly Resolution[],
): Resolution | undefined {
  if ('name' in spot) {
    const key = nameKey(spot.name);
    return resolutions.find(({ quote }) => nameKey(quote) === key);
  }
  const index = pieces.findIndex(({ id }) => id === spot.piece);
  const piece = pieces[index];
  if (piece === undefined) return undefined;
  const rest = readPlain(piece.markdown.slice(spot.offset));
  const here = resolutions.filter(({ quote }) => rest.startsWith(squeeze(quote)));
  const longest = Math.max(...here.map(({ quote }) => quote.length));
  const same = here.filter(({ quote }) => quote.length === longest);
  const [first] = same;
  if (first === undefined) return undefined;
  const { range } = piece;
  // The source's own order is the file's inside an excerpt, the file's inside one's own text.
  const around = range === undefined ? same : same.filter(({ start, end }) => start >= range.start && end <= range.end);
  const written = range === undefined && !source ? pieces.slice(0, index).map(({ markdown }) => markdown) : [];
  const before = readPlain([...written, piece.markdown.slice(0, spot.offset)].join('\n\n'));
  return around[Math.min(before.split(squeeze(first.quote)).length, around.length) - 1] ?? first;
}

/** The name in a line of the front matter: `  "New York": geonames:5128581`. */
export function nameOfKey(line: string): string | undefined {
  const [, quoted, single, plain] =
    /^\s+(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s#'"][^#]*?))\s*:(?:\s|$)/.exec(line) ?? [];
  return quoted?.replace(/\\(["\\])/g, '$1') ?? single?.replaceAll("''", "'") ?? plain;
}

/** As it is read: without signs of Markdown, in one line. */
const readPlain = (markdown: string): string =>
  squeeze(
    markdown
      .replace(/^[ \t]*>[ \t]?/gm, '')
      .replace(/\]\([^)\n]*\)/g, '')
      .replace(/(?<!\\)[[*_]/g, '')
      .replace(/\\([\\`*_[\]<&>#+=~.)-])/g, '$1'),
  );

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');
