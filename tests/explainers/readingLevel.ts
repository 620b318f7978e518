/** Groups of vowels, without a silent ending: near enough for averages. At least one. */
function countSyllables(word: string): number {
  const stem = word.length > 3 && !/le$/.test(word) ? word.replace(/(?:es|ed|e)$/, '') : word;
  return Math.max(1, stem.match(/[aeiouy]+/g)?.length ?? 0);
}

/**
 * The Flesch-Kincaid grade of English text, in years of school, without its names (WCAG 3.1.5 measures so): words with a
 * capital inside a sentence are left out. Kincaid et al. 1975, Research Branch Report 8-75.
 */
export function readingLevel(paragraphs: readonly string[]): number {
  const sentences = paragraphs
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?:])\s+/))
    .map((sentence) => (sentence.match(/[\p{L}’']+/gu) ?? []).filter((word, at) => at === 0 || !/^\p{Lu}/u.test(word)))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + countSyllables(word.toLowerCase()), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
