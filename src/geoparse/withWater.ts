import type { Kind } from '../explainer/explainer.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { kindWords } from './lexicon/geography.ts';
import { wordSet } from './lexicon/wordSet.ts';
import type { NameInText } from './readName.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

/** Last words of waters' names, which provinces take over: "Red Sea", "White Nile". */
const waters = new Map<string, Kind>([
  ['sea', 'sea'],
  ['nile', 'river'],
]);
const crossings = wordSet('crossed cross crosses crossing');

/** The water, where a name is a water's and a province's too, or where the text speaks of a river: "crossed the Jordan". */
export function withWater(words: Words, name: NameInText, gazetteer: Gazetteer): NameInText {
  const water = waters.get(lowerWord(words, name.to - 1));
  if (water !== undefined && name.to > name.from + 1 && !isOfProvince(words, name.to)) {
    const matches = name.matches.filter(({ entry }) => entry.kind === water);
    return matches.length > 0 ? { ...name, matches } : name;
  }
  if (!isRiver(words, name) || name.matches.some(({ entry }) => entry.kind === 'river')) return name;
  const rivers = gazetteer
    .find(`${words.text.slice(name.start, name.end)} River`)
    .filter(({ entry }) => entry.kind === 'river');
  return rivers.length > 0 ? { ...name, matches: rivers } : name;
}

/** "Red Sea Governorate", "White Nile state". */
function isOfProvince(words: Words, to: number): boolean {
  const kinds = gapBefore(words, to) === Gap.space ? kindWords.get(lowerWord(words, to)) : undefined;
  return kinds?.some((kind) => kind === 'province' || kind === 'county') ?? false;
}

/** "the river Jordan", "the banks of the Jordan", "crossed the Jordan": not before a noun of its own. */
function isRiver(words: Words, { from, to }: NameInText): boolean {
  const before = lowerWord(words, from - 1);
  if (
    gapBefore(words, from) !== Gap.space ||
    (gapBefore(words, to) === Gap.space && isShaped(words, to, Shape.capital))
  )
    return false;
  if (before === 'river') return lowerWord(words, from - 2) === 'the';
  if (before !== 'the') return false;
  const verb = lowerWord(words, from - 2);
  return crossings.has(verb) || (verb === 'of' && /^banks?$/.test(lowerWord(words, from - 3)));
}
