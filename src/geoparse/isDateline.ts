import { wordSet } from './lexicon/wordSet.ts';
import type { NameInText } from './readName.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

/** Words that open a sentence, and no dateline: "In London, May 4 —". */
const openers = wordSet('in on at from by the a an as after for before until since for to with when while');

const town = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|del|da|do|la|el|of|upon|am|an|der|sur) )?\p{Lu}[\p{L}\p{M}.'’-]+){0,4}?`;
const month = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{L}*\.?`;
const date = String.raw`(?:\p{L}+day,? )?(?:${month} \d{1,2}|\d{1,2} ${month})(?:,? \d{4})?`;
const agency = String.raw`[^()[\]\n]*?(?:\p{Lu}{2}|Reuters|Bloomberg|Xinhua|Tass|Interfax|Kyodo|Yonhap|Special|News|Press)[^()[\]\n]*`;

/** "PARIS, Texas, May 3 (AP) —", "TOKYO/SEOUL (Reuters) -", "Geneva | 3 June:", "ROME: ". */
const opening = new RegExp(
  String.raw`^(?<place>${town}(?:(?:, ?|/| and )${town}){0,2})(?:[,.]? \|? ?(?<date>${date}))?(?<agency>,? ?(?:[([](?:${agency})[)\]]|/[^/\n]{2,30}/))?(?<end> ?(?:—|–|--)[-–—]* ?| [-_|]+ |: |[ \t]*(?:\n|$))`,
  'u',
);

/** Whether a mention tells where a report was written: it opens the report, and a dash parts it from what follows. */
export function isDateline(words: Words, name: NameInText): boolean {
  const first = findOpening(words, name.from);
  if (first < 0 || openers.has(lowerWord(words, first))) return false;
  const start = words.start[first]!;
  // White space at the end of the text is no part of it.
  const found = opening.exec(words.text.trimEnd().slice(start, start + mostDateline));
  if (!found || found[0].length === mostDateline) return false;
  const { place = '', date, agency, end = '' } = found.groups!;
  if (name.end > start + place.length) return false;
  if (date !== undefined || agency !== undefined) return true;
  const next = findWordAt(words, name.to, start + found[0].length);
  if (end.trim() === '' || !isShaped(words, next, Shape.capital | Shape.number)) return false;
  return isCapitals(words, first) ? !isCapitals(words, next) || !isCapitals(words, next + 1) : end.includes('—');
}

/** The first word of the line, or of the sentence after a headline that stands in the same line; −1 for none near. */
function findOpening(words: Words, from: number): number {
  for (let index = from; index > from - 8 && index >= 0; index--) {
    const gap = gapBefore(words, index);
    if (gap === Gap.line || (gap === Gap.sentence && words.start[index]! < mostHeadline)) return index;
  }
  return -1;
}

/** UTF-16 code units that a dateline has at most. */
const mostDateline = 130;
/** UTF-16 code units within which a headline ends that is printed in a row with the report. */
const mostHeadline = 150;

function findWordAt(words: Words, index: number, offset: number): number {
  while (index < words.count && words.start[index]! < offset) index++;
  return index;
}

function isCapitals(words: Words, index: number): boolean {
  return isShaped(words, index, Shape.capitals);
}
