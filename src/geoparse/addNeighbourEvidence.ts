import { isContainer, type Toponym } from './toponym.ts';
import type { Evidence } from './weights/recognitionWeights.ts';
import { Gap, gapBefore, lowerWord, type Words } from './words.ts';

/** Adds what names that stand beside names say: "Paris, Texas" and "Paris, Lyon and Nice". */
export function addNeighbourEvidence(words: Words, toponyms: Toponym[]): void {
  for (let i = 0; i + 1 < toponyms.length; i++) {
    const left = toponyms[i]!;
    const right = toponyms[i + 1]!;
    if (left.evidence.includes('isAdjective') && right.from === left.to) pardonAdjective(right.evidence);
    const isAfterComma = right.from === left.to && gapBefore(words, right.from) === Gap.comma;
    if (isAfterComma && right.matches.some(({ entry }) => isContainer(entry) && holdsOne(entry.id, left))) {
      left.evidence.push('precedesContainer');
      right.evidence.push('qualifies');
    } else if (isAfterComma || isJoined(words, left, right)) {
      for (const { evidence } of [left, right]) if (!evidence.includes('isInList')) evidence.push('isInList');
    }
  }
}

/** "Swiss Alps": the capitalised word before the name is no part of another name. */
function pardonAdjective(evidence: Evidence[]): void {
  const index = evidence.indexOf('followsCapital');
  if (index >= 0) evidence[index] = 'followsAdjective';
}

function holdsOne(id: string, inner: Toponym): boolean {
  return inner.matches.some(
    ({ entry }) =>
      id === `country:${entry.country}` || id === `admin1:${entry.admin1}` || id === `admin2:${entry.admin2}`,
  );
}

/** "Nice and Lyon", "from Holyhead to Dublin". */
function isJoined(words: Words, left: Toponym, right: Toponym): boolean {
  if (right.from !== left.to + 1) return false;
  const between = lowerWord(words, left.to);
  return between === 'and' || between === 'or' || (between === 'to' && lowerWord(words, left.from - 1) === 'from');
}
