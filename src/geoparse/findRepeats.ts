import type { Toponym } from './toponym.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

/** Above this likelihood a name that no gazetteer holds is looked for in the rest of the text. */
const likely = 0.5;

/**
 * Mentions of names that no gazetteer holds, where nothing beside them shows a place: what is once "the village of
 * Kampungu" is Kampungu in the next sentence too. `toponyms` have had their first look.
 */
export function findRepeats(words: Words, toponyms: Toponym[]): Toponym[] {
  const known = new Map<string, Toponym>();
  for (const toponym of toponyms) {
    if (toponym.matches.length > 0 || toponym.decision || toponym.likelihood <= likely) continue;
    known.set(lowerWord(words, toponym.from), toponym);
  }
  if (known.size === 0) return [];
  const repeats: Toponym[] = [];
  let next = 0;
  for (let index = 0; index < words.count;) {
    const toponym = toponyms[next];
    if (toponym && index >= toponym.from) {
      index = toponym.to;
      next++;
      continue;
    }
    const named = known.get(lowerWord(words, index));
    const to = named ? index + named.to - named.from : index;
    if (named && to <= (toponym?.from ?? words.count) && isSame(words, index, named)) {
      const [start, end] = [words.start[index]!, words.end[to - 1]!];
      repeats.push({ ...named, from: index, to, start, end, evidence: ['isUnknown', 'isRepeat'], likelihood: 0 });
      index = to;
    } else index++;
  }
  return repeats;
}

function isSame(words: Words, from: number, named: Toponym): boolean {
  for (let i = 0; i < named.to - named.from; i++) {
    if (!isShaped(words, from + i, Shape.capital)) return false;
    if (lowerWord(words, from + i) !== lowerWord(words, named.from + i)) return false;
    if (i > 0 && gapBefore(words, from + i) > Gap.hyphen) return false;
  }
  return true;
}
