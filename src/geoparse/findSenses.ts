import type { Sense } from '../explainer/explainer.ts';
import type { Entry } from '../gazetteer/gazetteer.ts';
import { isDateline } from './isDateline.ts';
import { isGovernment } from './isGovernment.ts';
import { isInsideName } from './isInsideName.ts';
import { isAdjective, type Toponym } from './toponym.ts';
import { directions, locatives } from './lexicon/geography.ts';
import { Gap, gapBefore, lowerWord, type Words } from './words.ts';

/** What each mention stands for. The author's word counts first. `entries` are what the names were resolved to. */
export function findSenses(words: Words, toponyms: Toponym[], entries: (Entry | null)[]): Sense[] {
  const senses = toponyms.map((toponym, index) => findSense(words, toponym, entries[index]!));
  for (let i = 0; i + 1 < toponyms.length; i++) {
    if (isPair(words, toponyms[i]!, toponyms[i + 1]!)) spread(senses, entries, toponyms, i, i + 1);
  }
  for (let i = toponyms.length - 2; i >= 0; i--) {
    if (isPair(words, toponyms[i]!, toponyms[i + 1]!) && !isPlaced(words, toponyms[i]!))
      spread(senses, entries, toponyms, i + 1, i);
  }
  return senses;
}

function findSense(words: Words, toponym: Toponym, entry: Entry | null): Sense {
  const { decision, matches } = toponym;
  if (decision?.sense) return decision.sense;
  const isPeople = entry
    ? matches.some((match) => match.entry.id === entry.id && match.via === 'adjective')
    : isAdjective(matches);
  if (isPeople) return 'people';
  if (isDateline(words, toponym)) return 'dateline';
  if (!decision?.span && isInsideName(words, toponym)) return 'name';
  return entry?.capital === 'country' && isGovernment(words, toponym) ? 'government' : 'place';
}

/** "Beijing and Moscow", "Seoul–Washington". */
function isPair(words: Words, left: Toponym, right: Toponym): boolean {
  if (right.from === left.to) return gapBefore(words, right.from) === Gap.hyphen;
  return (
    right.from === left.to + 1 && lowerWord(words, left.to) === 'and' && gapBefore(words, right.from) === Gap.space
  );
}

function isPlaced(words: Words, { from }: Toponym): boolean {
  return (
    gapBefore(words, from) === Gap.space &&
    (locatives.has(lowerWord(words, from - 1)) || directions.has(lowerWord(words, from - 1)))
  );
}

/** Two capitals that are joined are both governments or both places. */
function spread(senses: Sense[], entries: (Entry | null)[], toponyms: Toponym[], from: number, to: number): void {
  const isOpen = senses[to] === 'place' && toponyms[to]!.decision?.sense === undefined;
  if (senses[from] === 'government' && isOpen && entries[to]?.capital === 'country') senses[to] = 'government';
}
