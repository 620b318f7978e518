/** The word most like the given one, if it is like it enough to be meant: at most a third of its letters differ. */
export function findNearest(word: string, words: readonly string[]): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const candidate of words) {
    const distance = countEdits(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= Math.max(1, Math.ceil(candidate.length / 3)) && distance < (best?.distance ?? Infinity)) {
      best = { word: candidate, distance };
    }
  }
  return best?.word;
}

/** Levenshtein's distance, for words: quadratic. Beyond 60 letters nothing is near. */
function countEdits(a: string, b: string): number {
  if (a.length > 60 || b.length > 60) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
