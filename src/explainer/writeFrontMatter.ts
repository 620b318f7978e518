import { Document, isMap, isScalar } from 'yaml';
import type { Entry, Gazetteer } from '../gazetteer/gazetteer.ts';
import { describeWhere } from './describeWhere.ts';
import type { Source } from './explainer.ts';

/** What a draft says in the author's place; `checkExplainer` asks for it to be replaced. */
export const DRAFT_WORDS = 'Write here, in your own words, what a reader should know.';

export interface FrontMatterDraft {
  title: string;
  /** BCP 47. */
  lang: string;
  /** YYYY-MM-DD. */
  date: string;
  source: Source;
  /** Names as the text prints them, each once, and what they stand for. */
  decided: readonly { name: string; entry: Entry }[];
  /** Names that are left for the author to decide. */
  open: readonly string[];
  /** Further remarks for the author. */
  notes?: readonly string[];
  /** For the comments beside what is decided: which place that is. */
  gazetteer?: Gazetteer;
}

/** The front matter of a new explainer, between its dashes, with comments for the author who goes on with it. */
export function writeFrontMatter(draft: FrontMatterDraft): string {
  const { title, lang, date, source, decided, open, notes = [], gazetteer } = draft;
  const document = new Document({
    title,
    description: DRAFT_WORDS,
    lang,
    date,
    source,
    ...(decided.length === 0 ? {} : { places: new Map(decided.map(({ name, entry }) => [name, entry.id])) }),
  });
  const places = document.get('places');
  if (isMap(places) && gazetteer !== undefined) {
    places.items.forEach((pair, index) => {
      const entry = decided[index]?.entry;
      if (isScalar(pair.value) && entry !== undefined)
        pair.value.comment = ` ${entry.name}, ${describeWhere(entry, gazetteer)}`;
    });
  }
  const written = document.get('source');
  if (isMap(written) && source.rights !== 'own') {
    written.commentBefore =
      ' What is known of the source: title, author, publisher, published, url; else say in note that it is not.';
  }
  const remarks = open.length === 0 ? notes : [`Not placed; decide them under places: ${open.join(', ')}`, ...notes];
  if (remarks.length > 0) document.comment = remarks.map((remark) => ` ${remark}`).join('\n');
  return `---\n${document.toString({ lineWidth: 0 }).replace(/\n*$/, '\n')}---\n`;
}
