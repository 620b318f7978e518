import type { Gazetteer, Match } from '../gazetteer/gazetteer.ts';
import { nameKey } from '../gazetteer/nameKey.ts';
import type { NameInText } from './readName.ts';
import type { Decision } from './resolution.ts';
import { isShaped, lowerWord, printedWord, Shape, type Words } from './words.ts';

/** What the author decided, ready to be met while the text is read from its beginning to its end. */
export interface AuthorDecisions {
  /** The decided span, else the longest decided name, that begins at the word; a name only if it reaches word `least`. */
  read(words: Words, index: number, least: number): { name: NameInText; decision: Decision } | undefined;
}

/** Sorts the decisions. Spans that lie outside the text, cut a word or are empty decide nothing. */
export function readDecisions(decisions: Decision[], gazetteer: Gazetteer): AuthorDecisions {
  const spans = new Map<number, Decision>();
  const names = new Map<string, Decision>();
  let longest = 0;
  for (const decision of decisions) {
    if (decision.span) spans.set(decision.span.start, decision);
    else if (decision.name) {
      names.set(nameKey(decision.name), decision);
      longest = Math.max(longest, nameKey(decision.name).split(' ').length);
    }
  }
  const read = (words: Words, index: number, least: number): { name: NameInText; decision: Decision } | undefined => {
    const span = spans.get(words.start[index]!);
    const name = span ? readSpan(words, index, span, gazetteer) : undefined;
    if (span && name) return { name, decision: span };
    const named = names.size === 0 ? undefined : readDecidedName(words, index, longest, names, gazetteer);
    return named && named.name.to >= least ? named : undefined;
  };
  return { read };
}

function readSpan(words: Words, from: number, decision: Decision, gazetteer: Gazetteer): NameInText | undefined {
  const { start, end } = decision.span!;
  if (!(end > start) || end > words.text.length) return undefined;
  let to = from + 1;
  while (to < words.count && words.start[to]! < end) to++;
  return { from, to, start, end, matches: findDecided(words.text.slice(start, end), decision, gazetteer) };
}

function readDecidedName(
  words: Words,
  from: number,
  longest: number,
  names: Map<string, Decision>,
  gazetteer: Gazetteer,
): { name: NameInText; decision: Decision } | undefined {
  if (!isShaped(words, from, Shape.capital)) return undefined;
  for (let to = Math.min(words.count, from + longest); to > from; to--) {
    const start = words.start[from]!;
    const end = words.end[to - 1]!;
    if (end - start > 200) continue;
    const printed = words.text.slice(start, end);
    const decision = names.get(nameKey(printed));
    if (!decision || decision.name === undefined) continue;
    const matches = findDecided(printed, decision, gazetteer);
    return { name: { from, to, start, end: endOf(words, to - 1, decision.name), matches }, decision };
  }
  return undefined;
}

/** Without the dot that ends a sentence, unless the author wrote it too. */
function endOf(words: Words, last: number, name: string): number {
  const end = words.end[last]!;
  const isSentenceDot =
    isShaped(words, last, Shape.dotted) && !name.endsWith('.') && !/\./.test(printedWord(words, last).slice(0, -1));
  return isSentenceDot && lowerWord(words, last).length > 1 ? end - 1 : end;
}

/** The decided entry beside all others that bear the name, so that the alternatives stay known. */
function findDecided(printed: string, decision: Decision, gazetteer: Gazetteer): Match[] {
  const matches = gazetteer.find(printed);
  const entry = gazetteer.entry(decision.place);
  return entry && !matches.some((match) => match.entry.id === entry.id)
    ? [...matches, { entry, via: 'alias', name: printed }]
    : matches;
}
