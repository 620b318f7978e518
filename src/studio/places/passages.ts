import type { Resolution } from '../../geoparse/resolution.ts';
import type { Range, SourceDocument } from '../draft/draft.ts';

export type Passage = SourceDocument['blocks'][number];

/** A part of the text that is shown at once: some paragraphs. */
export interface Stretch extends Range {
  passages: Passage[];
}

/** Characters in a stretch, about: a screen or two, made within a few milliseconds. */
const STRETCH = 4_000;

/** The paragraphs of a text: its blocks or, where none are known, its lines. White space around them is left out. */
export function findPassages(text: string, blocks: readonly Passage[]): Passage[] {
  if (blocks.length > 0) return blocks.filter(({ start, end }) => end > start);
  return [...text.matchAll(/\S[^\n]*/g)].map(({ index, 0: line }) => ({
    kind: 'paragraph',
    start: index,
    end: index + line.trimEnd().length,
  }));
}

/** Parts a text into stretches: a page with many thousand names is made as its reader comes to them. */
export function findStretches(passages: readonly Passage[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const passage of passages) {
    const last = stretches.at(-1);
    if (last !== undefined && passage.end - last.start <= STRETCH) {
      last.passages.push(passage);
      last.end = passage.end;
    } else stretches.push({ start: passage.start, end: passage.end, passages: [passage] });
  }
  return stretches;
}

/** Those that lie wholly in a range. @param spans Sorted by start, apart. */
export function findWithin<Span extends Range>(spans: readonly Span[], { start, end }: Range): Span[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let at = low; at < spans.length && spans[at]!.end <= end; at++) found.push(spans[at]!);
  return found;
}

/** A run of text, with the mention that it is, if it is one. */
export interface Run extends Range {
  mention?: Resolution;
}

/** Parts a range of the text at its mentions. @param mentions Sorted by start, apart; those outside are passed over. */
export function findRuns(range: Range, mentions: readonly Resolution[]): Run[] {
  const runs: Run[] = [];
  let at = range.start;
  for (const mention of findWithin(mentions, range)) {
    if (mention.start > at) runs.push({ start: at, end: mention.start });
    runs.push({ start: mention.start, end: mention.end, mention });
    at = mention.end;
  }
  if (at < range.end) runs.push({ start: at, end: range.end });
  return runs;
}
