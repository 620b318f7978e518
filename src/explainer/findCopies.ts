import type { Article } from '../article/article.ts';
import { findWords } from '../article/countWords.ts';
import { EXCERPT_WORDS } from '../article/findBudget.ts';
import { normaliseText } from '../article/normaliseText.ts';
import type { Finding } from './problem.ts';

/** So many words in a row, the same as the source's, are no accident. */
const RUN = 12;

/** Finds the source's words in what should be the author's own: a quotation without quotation marks. */
export function findCopies(article: Article, source: string): Finding[] {
  const { lang } = article.meta;
  const sourceRuns = new Set(findRuns(listWords(normaliseText(source), lang)));
  const findings: Finding[] = [];
  for (const block of article.blocks) {
    if (block.kind === 'excerpt') continue;
    let longest = 0;
    let length = 0;
    for (const run of findRuns(listWords(article.text.slice(block.start, block.end), lang))) {
      length = sourceRuns.has(run) ? length + 1 : 0;
      longest = Math.max(longest, length);
    }
    if (longest > 0) findings.push(describe(longest + RUN - 1, block.start));
  }
  return findings;
}

function listWords(text: string, lang: string): string[] {
  return findWords(text, lang).map(({ start, end }) => text.slice(start, end).toLowerCase());
}

function findRuns(words: readonly string[]): string[] {
  const count = Math.max(0, words.length - RUN + 1);
  return Array.from({ length: count }, (_, index) => words.slice(index, index + RUN).join(' '));
}

function describe(words: number, offset: number): Finding {
  return {
    severity: words > EXCERPT_WORDS.fail ? 'error' : 'warning',
    code: 'copied-words',
    message: `Expected your own words, received ${words} words in a row that are the source's.`,
    remedy: 'Make them a block quote (`> …`), or say it in your own words.',
    offset,
  };
}
