import { countWords } from '../article/countWords.ts';
import { writeParagraph } from '../article/writeMarkdown.ts';
import type { Entry, Gazetteer } from '../gazetteer/gazetteer.ts';
import { nameKey } from '../gazetteer/nameKey.ts';
import type { Resolution } from '../geoparse/resolution.ts';
import { findEntry, isDrawn } from './buildMentions.ts';
import type { Rights, Span } from './explainer.ts';
import { DRAFT_WORDS, writeFrontMatter } from './writeFrontMatter.ts';

export interface Draft {
  /** The source in its normal form (`normaliseText`), and what `geoparse` and `proposeExcerpts` made of it. */
  text: string;
  resolutions: readonly Resolution[];
  excerpts: readonly Span[];
  /** For the comments beside what is decided: which place that is. */
  gazetteer?: Gazetteer;
  title: string;
  /** BCP 47. */
  lang: string;
  /** Today, YYYY-MM-DD. */
  date: string;
  rights: Rights;
  /** SHA-256, hex, of `text.trim()`. */
  sha256: string;
  /** Whether what was found is written down as decided, for an author to check in the file; else the rule goes on deciding. */
  isDecided: boolean;
}

/**
 * Writes an explainer file from a source: front matter with what was found, then the excerpts (of one's own text, the
 * whole text). `readArticle` reads it without a mistake.
 */
export function writeDraft(draft: Draft): string {
  return `${writeFront(draft)}${writeBody(draft)}`;
}

function writeFront(draft: Draft): string {
  const { text, resolutions, gazetteer, title, lang, date, rights, sha256, isDecided } = draft;
  const names = findNames(resolutions);
  const record =
    rights === 'own' ? {} : { words: countWords(text, lang), sha256, names: names.map(({ name }) => name) };
  return writeFrontMatter({
    title,
    lang,
    date,
    source: { rights, ...record },
    decided: isDecided ? names.flatMap(({ name, entry }) => (entry === null ? [] : [{ name, entry }])) : [],
    open: isDecided ? [...new Set(resolutions.filter(isOpen).map(({ quote }) => quote))] : [],
    ...(gazetteer === undefined ? {} : { gazetteer }),
  });
}

const isOpen = (resolution: Resolution): boolean => resolution.sense !== 'name' && findEntry(resolution) === null;

interface DecidedName {
  /** As the text first prints it. */
  name: string;
  /** Null where the name stands for several places of the text: then each mention needs its own decision. */
  entry: Entry | null;
}

function findNames(resolutions: readonly Resolution[]): DecidedName[] {
  const names = new Map<string, DecidedName>();
  for (const resolution of resolutions.filter(isDrawn)) {
    const key = nameKey(resolution.quote);
    const known = names.get(key);
    const entry = findEntry(resolution);
    if (known === undefined) names.set(key, { name: resolution.quote.replace(/\s+/g, ' '), entry });
    else if (known.entry?.id !== entry?.id) known.entry = null;
  }
  return [...names.values()];
}

function writeBody({ text, rights, excerpts }: Draft): string {
  if (rights === 'own') return `${splitParagraphs(text).map(writeParagraph).join('\n\n')}\n`;
  const quotes = excerpts.map(({ quote }) => `${DRAFT_WORDS}\n\n> ${writeParagraph(quote)}\n`);
  return [...quotes, `${DRAFT_WORDS}\n`].join('\n');
}

/** By blank lines; by line breaks, where there are none. */
function splitParagraphs(text: string): string[] {
  const parts = text.trim().split(/\n\s*\n/);
  return (parts.length > 1 ? parts : text.trim().split('\n')).filter((part) => part.trim() !== '');
}
