import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { explainNames, type WeighedName } from '../geoparse/explainNames.ts';
import { geoparse } from '../geoparse/geoparse.ts';
import type { ParseDocument, Resolution } from '../geoparse/resolution.ts';
import type { ParseWish } from './parseTask.ts';
import type { ArchiveRecord } from './readRecord.ts';

/** A text with its places. */
export interface ParsedText {
  text: string;
  toponyms: Resolution[];
  /** Every name that was weighed, if decisions are to be explained. */
  names?: WeighedName[];
}

/** A document's text and its title, each with offsets of its own. */
export interface ParsedDocument extends ParsedText {
  title?: ParsedText;
}

/** Finds the places of a document. The title stands above the text, so that each helps to read the other. */
export function parseDocument(
  { text, title, home, decisions }: Omit<ArchiveRecord, 'id'>,
  gazetteer: Gazetteer,
  { senses, trace, home: usualHome }: ParseWish,
): ParsedDocument {
  const place = home ?? usualHome;
  const head = title === undefined ? '' : `${title}\n\n`;
  const document: ParseDocument = { text: head + text, decisions, ...(place === undefined ? {} : { home: place }) };
  const all = geoparse(document, gazetteer);
  const parsed: ParsedText = {
    text: document.text,
    toponyms: senses === undefined ? all : all.filter(({ sense }) => senses.includes(sense)),
    ...(trace === true ? { names: explainNames(document, gazetteer) } : {}),
  };
  if (title === undefined) return parsed;
  return { ...cutOut(parsed, head.length, document.text.length), title: cutOut(parsed, 0, title.length) };
}

/** A part of a text, with what lies in it counted from its beginning. */
function cutOut({ text, toponyms, names }: ParsedText, from: number, to: number): ParsedText {
  const cut = <Mark extends { start: number; end: number }>(marks: Mark[]): Mark[] =>
    marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }));
  return {
    text: text.slice(from, to),
    toponyms: cut(toponyms),
    ...(names === undefined ? {} : { names: cut(names) }),
  };
}
