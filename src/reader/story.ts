import type { Block, Excerpt, Explainer, Mark, Mention, Place } from '../explainer/explainer.ts';
import { safeHref } from './source.ts';

/** A stretch of text under one set of marks. */
export interface Run {
  text: string;
  em: boolean;
  strong: boolean;
  href?: string;
}

/** Runs of one mention that leads to a place on the map, or of the text between mentions. */
export interface Piece {
  mention: Mention | null;
  place: Place | null;
  runs: Run[];
}

export type Section =
  | { kind: 'heading'; level: 2 | 3 | 4; id: string; pieces: Piece[] }
  | { kind: 'paragraph'; pieces: Piece[] }
  | { kind: 'list'; ordered: boolean; items: Piece[][] }
  | { kind: 'excerpt'; excerpt: Excerpt; number: number; paragraphs: Piece[][] };

/**
 * The story as the page sets it: items gathered into lists, the paragraphs of one quotation into one excerpt, and each
 * block's text cut at its mentions and marks. Joined, the runs of a block are exactly its text.
 */
export function buildStory(explainer: Explainer): Section[] {
  const places = new Map(explainer.places.map((place) => [place.id, place]));
  const pieces = (block: Block): Piece[] => cut(explainer, places, block);
  const headingId = makeHeadingIds();
  const sections: Section[] = [];
  for (const block of explainer.blocks) {
    const last = sections.at(-1);
    if (block.kind === 'heading') {
      const id = headingId(explainer.text.slice(block.start, block.end));
      sections.push({ kind: 'heading', level: block.level ?? 2, id, pieces: pieces(block) });
    } else if (block.kind === 'paragraph') {
      sections.push({ kind: 'paragraph', pieces: pieces(block) });
    } else if (block.kind === 'item') {
      const ordered = block.ordered === true;
      if (last?.kind === 'list' && last.ordered === ordered) last.items.push(pieces(block));
      else sections.push({ kind: 'list', ordered, items: [pieces(block)] });
    } else if (last?.kind === 'excerpt' && last.excerpt.id === block.excerpt) {
      last.paragraphs.push(pieces(block));
    } else {
      const number = explainer.excerpts.findIndex(({ id }) => id === block.excerpt) + 1;
      const excerpt = explainer.excerpts[number - 1];
      if (excerpt === undefined) throw new Error(`The block at ${block.start} is of no excerpt: ${block.excerpt}`);
      sections.push({ kind: 'excerpt', excerpt, number, paragraphs: [pieces(block)] });
    }
  }
  return sections;
}

/** Capital first, so that a heading's id is never a place's slug, a mention's or an excerpt's id. */
function makeHeadingIds(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const base = `H-${words.slice(0, 6).join('-')}`;
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return times === 1 ? base : `${base}--${times}`;
  };
}

function cut(explainer: Explainer, places: ReadonlyMap<string, Place>, block: Block): Piece[] {
  const marks = explainer.marks.filter((mark) => mark.start < block.end && mark.end > block.start);
  const pieces: Piece[] = [];
  let at = block.start;
  const take = (end: number, mention: Mention | null, place: Place | null): void => {
    if (end > at) pieces.push({ mention, place, runs: cutRuns(explainer.text, marks, at, end, mention === null) });
    at = Math.max(at, end);
  };
  for (const mention of mentionsIn(explainer.mentions, block)) {
    const place = mention.sense === 'name' ? undefined : places.get(mention.place ?? '');
    if (place === undefined || mention.start < at) continue;
    take(mention.start, null, null);
    take(mention.end, mention, place);
  }
  take(block.end, null, null);
  return pieces;
}

/** Mentions are sorted by start: found by bisection, so that long texts stay linear. */
function mentionsIn(mentions: readonly Mention[], block: Block): readonly Mention[] {
  const first = lowerBound(mentions, block.start);
  return mentions.slice(first, lowerBound(mentions, block.end)).filter((mention) => mention.end <= block.end);
}

function lowerBound(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A link inside a mention would nest links, so there the mention's own link wins. */
function cutRuns(text: string, marks: readonly Mark[], start: number, end: number, links: boolean): Run[] {
  const inside = marks.flatMap((mark) => [mark.start, mark.end]).filter((offset) => offset > start && offset < end);
  const edges = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return edges.slice(1).map((to, i) => {
    const from = edges[i] ?? start;
    const over = marks.filter((mark) => mark.start <= from && mark.end >= to);
    const href = links ? safeHref(over.find((mark) => mark.kind === 'link')?.href) : undefined;
    return {
      text: text.slice(from, to),
      em: over.some((mark) => mark.kind === 'em'),
      strong: over.some((mark) => mark.kind === 'strong'),
      ...(href === undefined ? {} : { href }),
    };
  });
}
