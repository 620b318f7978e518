import { normaliseLine } from '../article/normaliseText.ts';
import type { Explainer, Source } from '../explainer/explainer.ts';
import { addresses } from './addresses.ts';
import type { ExportSite } from './addresses.ts';
import { isOfSource } from './nameSource.ts';

/** An item of CSL-JSON, as far as it is written here. */
interface Item {
  id: string;
  type: 'webpage' | 'document';
  title?: string;
  author?: { literal: string }[];
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts': [number[]] };
  URL?: string;
  language?: string;
  genre?: string;
  abstract?: string;
  note?: string;
}

/** The explainer and, where it explains another text, that text as far as it is known: CSL-JSON, for Zotero and Pandoc. */
export function writeCitation(explainer: Explainer, site: ExportSite): string {
  const own = buildOwn(explainer, site);
  const source = isOfSource(explainer) ? buildSource(explainer.source, `${explainer.slug}-source`) : undefined;
  return `${JSON.stringify(source === undefined ? [own] : [own, source], null, 1)}\n`;
}

function buildOwn(explainer: Explainer, site: ExportSite): Item {
  const { slug, title, description, lang, date, source } = explainer;
  return {
    id: slug,
    type: 'webpage',
    title: normaliseLine(title),
    ...(isOfSource(explainer) ? {} : readAuthors(source)),
    issued: readDate(date),
    ...(site.url === undefined ? {} : { URL: addresses(explainer, site).page }),
    language: lang,
    genre: 'Map explainer',
    abstract: normaliseLine(description),
  };
}

/** Whether it stood in a newspaper or a magazine nobody recorded, so it is a web page or a document, and no more. */
function buildSource(source: Source, id: string): Item | undefined {
  const { title, publisher, published, url, note } = source;
  const authors = readAuthors(source);
  const isNamed = [title, publisher, published, url, note, authors.author].some((part) => part !== undefined);
  if (!isNamed) return undefined;
  return {
    id,
    type: url === undefined ? 'document' : 'webpage',
    ...(title === undefined ? {} : { title: normaliseLine(title) }),
    ...authors,
    ...(publisher === undefined
      ? {}
      : { 'container-title': normaliseLine(publisher), publisher: normaliseLine(publisher) }),
    ...(published === undefined ? {} : { issued: readDate(published) }),
    ...(url === undefined ? {} : { URL: url }),
    ...(note === undefined ? {} : { note: normaliseLine(note) }),
  };
}

/** Names are kept whole: which part is the family name differs from language to language. */
function readAuthors({ author = [] }: Source): Pick<Item, 'author'> {
  return author.length === 0 ? {} : { author: author.map((name) => ({ literal: normaliseLine(name) })) };
}

function readDate(iso: string): { 'date-parts': [number[]] } {
  return { 'date-parts': [iso.split('-').map(Number)] };
}
