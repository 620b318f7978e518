import type { Source } from '../explainer/explainer.ts';
import { formatDate, formatList } from './format.ts';

/** What a citation of the source is made of; the title is apart because it is set in italics and linked. */
export interface SourceLine {
  before: string;
  title: string | null;
  after: string;
}

/** "Jane Roe, " + "Envoys fly" + ", Example News, 19 November 2026": only what is recorded. */
export function sourceLine(source: Source): SourceLine {
  const authors = formatList(source.author ?? []);
  const after = [source.publisher, source.published === undefined ? undefined : formatDate(source.published)];
  const tail = after.filter((part) => part !== undefined && part !== '').join(', ');
  const title = source.title ?? null;
  if (title === null) return { before: [authors, tail].filter((part) => part !== '').join(', '), title, after: '' };
  return { before: authors === '' ? '' : `${authors}, `, title, after: tail === '' ? '' : `, ${tail}` };
}

/** The same as one string. */
export function formatSource(source: Source): string {
  const { before, title, after } = sourceLine(source);
  return title === null ? before : `${before}“${title}”${after}`;
}

/** "author, publisher and address": what a citation would need and the source lacks; empty for the author's own text. */
export function notRecorded(source: Source): string {
  const { title, author, publisher, published, url, rights } = source;
  if (rights === 'own') return '';
  const fields = { headline: title, author: author?.[0], publisher, date: published, address: url };
  return formatList(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined || value === '' ? [name] : [])),
  );
}

/** The first sentence of what the author says of a source: stands for a headline where none is recorded. */
export function firstSentence(note: string): string {
  return /^.*?[.!?](?=\s|$)/su.exec(note.trim())?.[0] ?? note.trim();
}

/** The address, if it is one that a reader can safely follow. */
export function safeHref(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol) ? url : undefined;
}
