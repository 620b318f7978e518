import { UserError } from '../../error.ts';
import { LARGEST_FILE } from './imported.ts';
import type { Imported } from './imported.ts';
import { readHtml } from './readHtml.ts';
import { readOwnFormat } from './readOwnFormat.ts';
import { readPlainText } from './readPlainText.ts';

/**
 * Reads what was pasted or dropped: HTML keeps its headings, paragraphs and items, else plain text is read; an explainer
 * file or a draft is known by its text.
 * @param data As `DataTransfer.getData` gives it for `text/html` and `text/plain`.
 * @throws UserError where there is no text, or more than the studio takes.
 */
export async function readPaste({ html = '', text = '' }: { html?: string; text?: string }): Promise<Imported> {
  const own = text.length > LARGEST_FILE ? undefined : readOwnFormat(text);
  if (own !== undefined) return own;
  if (html.trim() === '' || html.length > LARGEST_FILE) return { kind: 'source', ...(await readPlainText(text)) };
  try {
    return { kind: 'source', ...(await readHtml(html, false)) };
  } catch (error) {
    if (!(error instanceof UserError) || text.trim() === '') throw error;
    return { kind: 'source', ...(await readPlainText(text)) };
  }
}
