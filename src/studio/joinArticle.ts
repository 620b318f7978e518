import { readFrontMatter } from '../article/readFrontMatter.ts';
import type { Rights, Source } from '../explainer/explainer.ts';
import { nameKey } from '../gazetteer/nameKey.ts';
import { hashText, today } from './beginDraft.ts';
import { changeRights, isOtherKind, readOwnText } from './draft/changeRights.ts';
import type { Draft, SourceDocument } from './draft/draft.ts';
import { setFront } from './draft/editFront.ts';
import { joinSource, matchSource } from './draft/joinSource.ts';
import { readField } from './draft/readField.ts';
import type { Geoparser, ParseOptions } from './geoparser.ts';

/**
 * The draft joined to the article that it explains. Where that differs from the text that the explainer was made from, or
 * its record is not complete, the record is written anew: its length, its hash and the names that it prints.
 */
export async function joinArticle(
  draft: Draft,
  source: SourceDocument,
  geoparser: Geoparser,
  options: ParseOptions,
): Promise<Draft> {
  const { isSame } = matchSource(draft, source, await hashText(source.text));
  const joined = joinSource(draft, source);
  const isWhole = ['words', 'sha256', 'names'].every((key) => readField(draft.front, ['source', key]) !== '');
  if (isSame && isWhole) return joined;
  const fresh = await beginAgain(
    draft,
    source,
    readField(draft.front, ['source', 'rights']) as Rights,
    geoparser,
    options,
  );
  const { words, sha256, names = [] } = readSource(fresh.front);
  const kept = (readSource(draft.front).names ?? []).filter((name) => source.text.includes(name));
  const keys = new Set(kept.map(nameKey));
  const all = [...kept, ...names.filter((name) => !keys.has(nameKey(name)))];
  let { front } = joined;
  front = setFront(front, ['source', 'words'], String(words));
  front = setFront(front, ['source', 'sha256'], sha256);
  return { ...joined, front: setFront(front, ['source', 'names'], all) };
}

/** The draft on another ground: where its own text becomes another's, excerpts of it are proposed. */
export async function switchRights(
  draft: Draft,
  rights: Rights,
  nextId: () => string,
  geoparser: Geoparser,
  options: ParseOptions,
): Promise<Draft> {
  const isFresh = isOtherKind(draft, rights) && rights !== 'own' && draft.aside === undefined;
  if (!isFresh) return changeRights(draft, rights, nextId);
  const { source } = readOwnText(draft);
  return changeRights(draft, rights, nextId, await beginAgain(draft, source, rights, geoparser, options));
}

/** A new draft of a text, for what the worker finds in it. */
async function beginAgain(
  { slug, front }: Draft,
  source: SourceDocument,
  rights: Rights,
  geoparser: Geoparser,
  options: ParseOptions,
): Promise<Draft> {
  const lang = readField(front, ['lang']) || 'en';
  const sha256 = await hashText(source.text);
  return geoparser.begin({ slug, source, title: slug, lang, date: today(), rights, sha256 }, options);
}

const readSource = (front: string): Partial<Source> => readFrontMatter(front).meta?.source ?? {};
