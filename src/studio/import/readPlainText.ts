import type { SourceDocument } from '../draft/draft.ts';
import { LARGEST_ARTICLE } from '../../article/readArticle.ts';
import { Breather } from './breather.ts';
import { refuseLength, SourceBuilder } from './sourceBuilder.ts';
import { splitParagraphs } from './splitParagraphs.ts';

/** Paragraphs of plain text; no line is guessed to be a heading. @throws UserError where it is empty or too long. */
export async function readPlainText(text: string): Promise<SourceDocument> {
  // White space is not counted in the end, but a text mostly of it is no article.
  if (text.length > 2 * LARGEST_ARTICLE) refuseLength(text.length);
  const builder = new SourceBuilder();
  const breather = new Breather();
  for (const paragraph of splitParagraphs(text)) {
    if (breather.isDue()) await breather.pause();
    builder.add('paragraph', paragraph);
  }
  return builder.build();
}
