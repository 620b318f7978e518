import type { Rights } from '../explainer/explainer.ts';
import { hash } from '../publish/hash.ts';
import { toSlug } from '../publish/slug.ts';
import type { Draft, SourceDocument } from './draft/draft.ts';
import { setFront } from './draft/editFront.ts';
import type { Geoparser, ParseOptions } from './geoparser.ts';

export interface Wish {
  /** The explainer's own. */
  title: string;
  /** The article's headline, where it is known. */
  sourceTitle?: string | undefined;
  rights: Rights;
  /** Of the article, BCP 47. */
  lang: string;
}

/**
 * From an article to a draft: finds its places and proposes excerpts that show them.
 * @param options.signal Rejects what is awaited.
 */
export async function beginDraft(
  source: SourceDocument,
  { title, sourceTitle, rights, lang }: Wish,
  geoparser: Geoparser,
  options: ParseOptions = {},
): Promise<Draft> {
  const slug = toSlug(title).slice(0, 60).replace(/-+$/, '') || 'explainer';
  const sha256 = await hashText(source.text);
  const draft = await geoparser.begin({ slug, source, title, lang, date: today(), rights, sha256 }, options);
  const isNamed = rights !== 'own' && sourceTitle !== undefined && sourceTitle !== '';
  return isNamed ? { ...draft, front: setFront(draft.front, ['source', 'title'], sourceTitle) } : draft;
}

/** SHA-256, hex, by which a text is known again. */
export const hashText = async (text: string): Promise<string> => hex(await hash(text.trim()));

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The person's day, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
