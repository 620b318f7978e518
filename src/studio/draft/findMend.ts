import type { Position } from '../../error.ts';
import type { Draft } from './draft.ts';

/** Where an author mends what is wrong: a screen of the studio, and what stands on it. */
export interface Mend {
  screen: 'details' | 'places' | 'story';
  /** On the details: `title`, `source.url`, … */
  field?: string;
  /** In the story: the piece's id. */
  piece?: string;
}

/** What is mended by saying which place a name means. */
const OF_PLACES = new Set(['unplaced-name', 'unsure-place', 'same-point', 'unknown-id', 'unused-decision']);
/** What is mended by quoting less, wherever the message points to. */
const OF_STORY = new Set(['quoted-too-much', 'no-place']);

/** @param problem A problem of `checkExplainer`, or a mistake of `readArticle`, which has no code. */
export function findMend(
  draft: Pick<Draft, 'front' | 'pieces'>,
  { code = '', position }: { code?: string | undefined; position?: Position | undefined },
): Mend {
  if (OF_PLACES.has(code)) return { screen: 'places' };
  if (OF_STORY.has(code)) return { screen: 'story' };
  const line = position?.line ?? 1;
  const front = countLines(draft.front);
  return line <= front ? findField(draft.front, line) : { screen: 'story', ...findPiece(draft, line - front) };
}

function findField(front: string, line: number): Mend {
  const lines = front.split('\n').slice(0, line).reverse();
  const own = /^ +(\w+):/.exec(lines[0] ?? '')?.[1];
  const top = lines.map((one) => /^(\w+):/.exec(one)?.[1]).find((key) => key !== undefined);
  if (top === 'places') return { screen: 'places' };
  if (top === undefined) return { screen: 'details' };
  return { screen: 'details', field: top === 'source' ? `source.${own ?? 'title'}` : top };
}

function findPiece({ pieces }: Pick<Draft, 'pieces'>, line: number): Pick<Mend, 'piece'> {
  let last = 0;
  const found = pieces.find(({ markdown, gap }) => (last += countLines(markdown + gap)) >= line);
  return found === undefined ? {} : { piece: found.id };
}

const countLines = (text: string): number => text.split('\n').length - 1;
