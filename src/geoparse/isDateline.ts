import type { Toponym } from './toponym.ts';
import { Gap, gapBefore, type Words } from './words.ts';

/** "PARIS, Texas, May 3 (AP) —": a place, perhaps its province, a date, an agency, a dash. */
const dateline =
  /^(?<place>\p{Lu}[\p{L}.'’ -]{1,40}?)(?:, \p{Lu}[\p{L}. ]{1,30}?)?(?:,? (?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)\p{L}*\.? \d{1,2}(?:, \d{4})?)?(?<agency> ?[([][^()[\]\n]{2,30}[)\]])?(?: [-–—]+ | ?(?:—|–|--) ?)/u;

/** Whether a mention tells where a report was written: it opens a line, and a dash parts it from the report. */
export function isDateline(words: Words, { from, end }: Toponym): boolean {
  let first = from;
  while (first > from - 5 && gapBefore(words, first) !== Gap.line) first--;
  if (gapBefore(words, first) !== Gap.line) return false;
  const start = words.start[first]!;
  const found = dateline.exec(words.text.slice(start, start + 110));
  if (!found || end > start + found[0].length) return false;
  const place = found.groups?.['place'] ?? '';
  return found.groups?.['agency'] !== undefined || place === place.toUpperCase();
}
