import type { Sense } from '../explainer/explainer.ts';
import type { Entry } from '../gazetteer/gazetteer.ts';
import { isDateline } from './isDateline.ts';
import { isGovernment, type Governing } from './isGovernment.ts';
import { isInsideName, opensBrand } from './isInsideName.ts';
import { isAdjective, type Toponym } from './toponym.ts';
import { directions, locatives } from './lexicon/geography.ts';
import { Gap, gapBefore, lowerWord, type Words } from './words.ts';

/** Towns that are no capitals and from which a country is ruled: The Hague, La Paz. */
const seats = new Set(['geonames:2747373', 'geonames:3911925']);

/** So many clear governments make a text one that speaks of governments. */
const leastGovernments = 2;

/** What each mention stands for. The author's word counts first. `entries` are what the names were resolved to. */
export function findSenses(words: Words, toponyms: Toponym[], entries: (Entry | null)[]): Sense[] {
  const senses = toponyms.map((toponym, index): Sense => {
    if (toponym.decision?.sense) return toponym.decision.sense;
    if (isPeople(toponym, entries[index]!)) return opensBrand(words, toponym) ? 'name' : 'people';
    if (isDateline(words, toponym)) return 'dateline';
    const isInside = isInsideName(words, toponym, toponyms[index - 1], toponyms[index + 1]);
    return isInside && !toponym.decision?.span ? 'name' : 'place';
  });
  markGovernments(words, toponyms, entries, senses);
  return senses;
}

function isPeople({ matches }: Toponym, entry: Entry | null): boolean {
  return entry
    ? matches.some((match) => match.entry.id === entry.id && match.via === 'adjective')
    : isAdjective(matches);
}

/** First the clear ones, then, where these are enough, the likely ones, then those that are joined to one. */
function markGovernments(words: Words, toponyms: Toponym[], entries: (Entry | null)[], senses: Sense[]): void {
  const isOpen = (index: number): boolean =>
    senses[index] === 'place' && toponyms[index]!.decision?.sense === undefined && isCapital(entries[index]!);
  const governing = toponyms.map((toponym, index): Governing => (isOpen(index) ? isGovernment(words, toponym) : 'no'));
  const sure = new Set<Entry | null>();
  let count = 0;
  governing.forEach((value, index) => {
    if (value !== 'sure') return;
    senses[index] = 'government';
    sure.add(entries[index]!);
    count++;
  });
  if (count === 0) return;
  governing.forEach((value, index) => {
    if (value === 'likely' && (count >= leastGovernments || sure.has(entries[index]!))) senses[index] = 'government';
  });
  const spread = (from: number, to: number): void => {
    if (senses[from] === 'government' && isOpen(to) && !isPlaced(words, toponyms[to]!)) senses[to] = 'government';
  };
  for (let i = 0; i + 1 < toponyms.length; i++) if (isPair(words, toponyms[i]!, toponyms[i + 1]!)) spread(i, i + 1);
  for (let i = toponyms.length - 2; i >= 0; i--) if (isPair(words, toponyms[i]!, toponyms[i + 1]!)) spread(i + 1, i);
}

function isCapital(entry: Entry | null): boolean {
  return entry !== null && (entry.capital === 'country' || seats.has(entry.id));
}

/** "Beijing and Moscow", "Seoul–Washington", "Washington, London and Paris". */
function isPair(words: Words, left: Toponym, right: Toponym): boolean {
  const gap = gapBefore(words, right.from);
  if (right.from === left.to) return gap === Gap.hyphen || gap === Gap.comma;
  return right.from === left.to + 1 && lowerWord(words, left.to) === 'and' && gap === Gap.space;
}

function isPlaced(words: Words, { from }: Toponym): boolean {
  return (
    gapBefore(words, from) === Gap.space &&
    (locatives.has(lowerWord(words, from - 1)) || directions.has(lowerWord(words, from - 1)))
  );
}
