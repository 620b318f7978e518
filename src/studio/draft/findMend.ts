import type { Position } from '../../error.ts';
import type { Resolution } from '../../geoparse/resolution.ts';
import type { Draft, Piece } from './draft.ts';
import { findMention, nameOfKey } from './findMention.ts';

/** Where an author mends what is wrong: a screen of the studio, and what stands on it. */
export interface Mend {
  screen: 'details' | 'places' | 'story';
  /** On the details: `title`, `source.url`, … */
  field?: string;
  /** In the story: the piece's id. */
  piece?: string;
  /** In the piece's Markdown; UTF-16 code units. */
  offset?: number;
  /** Among the places: where the mention begins in the reviewed text. */
  mention?: number;
  /** Among the places: a decided name that the text does not hold. */
  name?: string;
}

/** A problem of `checkExplainer`, or a mistake of `readArticle`, which has no code. */
export interface Wrong {
  code?: string | undefined;
  position?: Position | undefined;
}

type Parts = Pick<Draft, 'front' | 'pieces'> & Partial<Pick<Draft, 'source'>>;

/** What is mended by saying which place a name means. */
const OF_PLACES = new Set(['unplaced-name', 'unsure-place', 'same-point', 'unknown-id', 'unused-decision']);

/** @param resolutions Of the reviewed text: with them, a name leads to its mention. */
export function findMend(draft: Parts, { code = '', position }: Wrong, resolutions: readonly Resolution[] = []): Mend {
  if (code === 'quoted-too-much') return findLongest(draft);
  if (code === 'no-place') return { screen: 'story' };
  const { line, column } = position ?? { line: 1, column: 1 };
  const front = countLines(draft.front);
  if (line <= front) {
    const field = findField(draft.front, line);
    return field.screen === 'places' ? findDecided(draft, line, resolutions) : field;
  }
  const spot = findSpot(draft, line - front, column);
  if (!OF_PLACES.has(code)) return { screen: 'story', ...spot };
  const mention = spot && findMention(draft, spot, resolutions);
  if (mention !== undefined) return { screen: 'places', mention: mention.start };
  // A name of one's own words is not among the article's: it is mended where it is written.
  return draft.source && resolutions.length > 0 ? { screen: 'story', ...spot } : { screen: 'places' };
}

/** The excerpt whose shortening gains most. */
function findLongest({ pieces }: Parts): Mend {
  const excerpts = pieces.filter(({ kind }) => kind === 'excerpt');
  const longest = excerpts.reduce<Piece | undefined>(
    (most, one) => (one.markdown.length > (most?.markdown.length ?? 0) ? one : most),
    undefined,
  );
  return { screen: 'story', ...(longest && { piece: longest.id }) };
}

function findField(front: string, line: number): Mend {
  const lines = front.split('\n').slice(0, line).reverse();
  const own = /^ +(\w+):/.exec(lines[0] ?? '')?.[1];
  const top = lines.map((one) => /^(\w+):/.exec(one)?.[1]).find((key) => key !== undefined);
  if (top === 'places') return { screen: 'places' };
  if (top === undefined) return { screen: 'details' };
  return { screen: 'details', field: top === 'source' ? `source.${own ?? 'title'}` : top };
}

function findDecided(draft: Parts, line: number, resolutions: readonly Resolution[]): Mend {
  const name = nameOfKey(draft.front.split('\n')[line - 1] ?? '');
  if (name === undefined) return { screen: 'places' };
  const mention = findMention(draft, { name }, resolutions);
  return mention === undefined ? { screen: 'places', name } : { screen: 'places', mention: mention.start };
}

function findSpot({ pieces }: Parts, line: number, column: number): { piece: string; offset: number } | undefined {
  let before = 0;
  for (const { id, markdown, gap } of pieces) {
    const lines = countLines(markdown + gap);
    if (before + lines >= line) {
      const above = markdown.split('\n').slice(0, line - before - 1);
      const start = above.reduce((sum, one) => sum + one.length + 1, 0);
      return { piece: id, offset: Math.min(start + column - 1, markdown.length) };
    }
    before += lines;
  }
  return undefined;
}

const countLines = (text: string): number => text.split('\n').length - 1;
