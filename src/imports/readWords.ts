import { normaliseLine, normaliseText } from '../article/normaliseText.ts';
import type { ReadHtml } from './stops.ts';

/** A tag or a character reference: text that somebody wrote by hand has neither. */
const HTML = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&(?:[a-z]+\d*|#\d+|#x[0-9a-f]+);/i;

/** The paragraphs of a text that may be HTML. */
export function readWords(text: string, readHtml: ReadHtml): string[] {
  const parts = HTML.test(text) ? readHtml(text) : normaliseText(text).split(/\n\s*\n|\n/);
  return parts.map(normaliseLine).filter((part) => part !== '');
}

/** The same as one line. */
export const readLine = (text: string, readHtml: ReadHtml): string => readWords(text, readHtml).join(' ');
