import { Gap, Shape, type Words } from './words.ts';

/** Marks the words of sentences that print nearly all words with capitals: there a capital is no sign of a name. */
export function markHeadlines(words: Words): void {
  let first = 0;
  for (let index = 1; index <= words.count; index++) {
    if (index < words.count && words.gap[index]! < Gap.sentence) continue;
    if (isHeadline(words, first, index)) {
      for (let i = first; i < index; i++) words.shape[i] = words.shape[i]! | Shape.headline;
    }
    first = index;
  }
}

function isHeadline(words: Words, first: number, last: number): boolean {
  let long = 0;
  let capital = 0;
  let commas = 0;
  for (let index = first; index < last; index++) {
    if (words.gap[index] === Gap.comma) commas++;
    if (words.lower[index]!.length < 4 || (words.shape[index]! & Shape.number) !== 0) continue;
    long++;
    if ((words.shape[index]! & Shape.capital) !== 0) capital++;
  }
  return long >= 4 && capital >= 0.9 * long && commas * 3 < long;
}
