import { Document, isMap, isScalar } from 'yaml';
import type { YAMLMap } from 'yaml';
import { countWords } from '../article/countWords.ts';
import { writeParagraph } from '../article/writeMarkdown.ts';
import type { Entry, Gazetteer } from '../gazetteer/gazetteer.ts';
import { nameKey } from '../gazetteer/nameKey.ts';
import type { Resolution } from '../geoparse/resolution.ts';
import { findEntry, isDrawn } from './buildMentions.ts';
import { describeWhere } from './describeWhere.ts';
import type { Rights, Span } from './explainer.ts';

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

/** What a draft says in the author's place; `checkExplainer` asks for it to be replaced. */
export const DRAFT_WORDS = 'Write here, in your own words, what a reader should know.';

/**
 * Writes an explainer file from a source: front matter with what was found, then the excerpts (of one's own text, the
 * whole text). `readArticle` reads it without a mistake.
 */
export function writeDraft(draft: Draft): string {
  return `---\n${writeFrontMatter(draft)}---\n${writeBody(draft)}`;
}

function writeFrontMatter(draft: Draft): string {
  const { text, resolutions, gazetteer, title, lang, date, rights, sha256, isDecided } = draft;
  const names = findNames(resolutions);
  const record =
    rights === 'own' ? {} : { words: countWords(text, lang), sha256, names: names.map(({ name }) => name) };
  const decided = isDecided ? names.filter(({ entry }) => entry !== null) : [];
  const document = new Document({
    title,
    description: DRAFT_WORDS,
    lang,
    date,
    source: { rights, ...record },
    ...(decided.length === 0 ? {} : { places: new Map(decided.map(({ name, entry }) => [name, entry?.id])) }),
  });
  const places = document.get('places');
  if (isMap(places) && gazetteer !== undefined) addComments(places, decided, gazetteer);
  const source = document.get('source');
  if (isMap(source) && rights !== 'own') {
    source.commentBefore =
      ' What is known of the source: title, author, publisher, published, url; else say in note that it is not.';
  }
  const open = [...new Set(resolutions.filter(isOpen).map(({ quote }) => quote))];
  if (isDecided && open.length > 0) document.comment = ` Not placed; decide them under places: ${open.join(', ')}`;
  return document.toString({ lineWidth: 0 }).replace(/\n*$/, '\n');
}

const isOpen = (resolution: Resolution): boolean => resolution.sense !== 'name' && findEntry(resolution) === null;

/** Beside each decision, which place that is. */
function addComments(places: YAMLMap, decided: readonly DecidedName[], gazetteer: Gazetteer): void {
  places.items.forEach((pair, index) => {
    const entry = decided[index]?.entry;
    if (isScalar(pair.value) && entry != null)
      pair.value.comment = ` ${entry.name}, ${describeWhere(entry, gazetteer)}`;
  });
}

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
