import type { Sense } from '../explainer/explainer.ts';
import type { Entry } from '../gazetteer/gazetteer.ts';
import { Governing } from './governing.ts';
import { isGovernment } from './isGovernment.ts';
import { directions, locatives } from './lexicon/geography.ts';
import { gameWords } from './lexicon/politics.ts';
import { seats } from './lexicon/seats.ts';
import type { Toponym } from './toponym.ts';
import { Gap, gapBefore, lowerWord, type Words } from './words.ts';

/** How much the rest of a text must speak of governments for a likely one, and for a possible one, to count. */
const leastForLikely = 0.9;
const leastForPossible = 3;
/** What a likely one says for others: less than a clear one. */
const likelyShare = 0.3;
/** So many words of games make a text one about games, in which "Madrid said" means a club. */
const mostGameWords = 4;

/** Turns the places among `senses` that stand for the governments which sit there into governments. */
export function findGovernments(words: Words, toponyms: Toponym[], entries: (Entry | null)[], senses: Sense[]): void {
  const isOpen = (index: number): boolean =>
    senses[index] === 'place' && toponyms[index]!.decision?.sense === undefined && isSeat(entries[index]!);
  const governing = toponyms.map((toponym, index) => (isOpen(index) ? isGovernment(words, toponym) : Governing.no));
  if (!governing.includes(Governing.sure) || isAboutGames(words)) return;
  let total = 0;
  for (const value of governing) total += weigh(value);
  governing.forEach((value, index) => {
    const others = total - weigh(value);
    if (value >= leastGoverning(others)) senses[index] = 'government';
  });
  const spread = (from: number, to: number): void => {
    if (senses[from] === 'government' && isOpen(to) && !isPlaced(words, toponyms[to]!)) senses[to] = 'government';
  };
  for (let i = 0; i + 1 < toponyms.length; i++) if (isPair(words, toponyms[i]!, toponyms[i + 1]!)) spread(i, i + 1);
  for (let i = toponyms.length - 2; i >= 0; i--) if (isPair(words, toponyms[i]!, toponyms[i + 1]!)) spread(i + 1, i);
}

function isSeat(entry: Entry | null): boolean {
  return entry !== null && (entry.capital === 'country' || seats.has(entry.id));
}

function weigh(value: Governing): number {
  if (value === Governing.sure) return 1;
  return value === Governing.likely ? likelyShare : 0;
}

function leastGoverning(others: number): Governing {
  if (others >= leastForPossible) return Governing.possible;
  return others >= leastForLikely ? Governing.likely : Governing.sure;
}

function isAboutGames(words: Words): boolean {
  let count = 0;
  for (const word of gameWords) if (words.inLowerCase.has(word)) count++;
  return count >= mostGameWords;
}

/** "Beijing and Moscow", "Seoul–Washington", "Washington, London and Paris". */
function isPair(words: Words, left: Toponym, right: Toponym): boolean {
  const gap = gapBefore(words, right.from);
  if (right.from === left.to) return gap === Gap.hyphen || gap === Gap.comma;
  return right.from === left.to + 1 && lowerWord(words, left.to) === 'and' && gap === Gap.space;
}

function isPlaced(words: Words, { from }: Toponym): boolean {
  const before = lowerWord(words, from - 1);
  return gapBefore(words, from) === Gap.space && (locatives.has(before) || directions.has(before));
}
