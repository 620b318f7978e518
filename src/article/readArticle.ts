import { UserError } from '../error.ts';
import type { Decision } from '../geoparse/resolution.ts';
import type { Article, Meta } from './article.ts';
import { lineMap } from './lineMap.ts';
import { normaliseText } from './normaliseText.ts';
import { readBody } from './readBody.ts';
import { readFrontMatter } from './readFrontMatter.ts';

/** In UTF-16 code units: some 160,000 words, a long book's worth; more is a mistake or an attack. */
export const LARGEST_ARTICLE = 1_000_000;

/**
 * Reads an explainer file: front matter and Markdown body.
 * @param options.slug The name of its page's folder, `^[a-z0-9][a-z0-9-]*$`; the caller takes it from the file name.
 * @throws UserError with file, line and column; it carries all mistakes that were found (`others`).
 */
export function readArticle(markdown: string, options: { file?: string; slug: string }): Article {
  const { file, slug } = options;
  if (markdown.length > LARGEST_ARTICLE) {
    const message =
      `Expected an explainer of at most ${LARGEST_ARTICLE.toLocaleString('en')} characters, ` +
      `received ${markdown.length.toLocaleString('en')}. Quote less, or part it into several explainers.`;
    throw new UserError(message, { file });
  }
  const normal = normaliseText(markdown);
  const front = readFrontMatter(normal);
  const body = readBody(normal, front.bodyStart, front.meta?.lang ?? 'en');
  const positionInFile = lineMap(markdown, normal);

  const { builder } = body;
  const mistakes = [...front.mistakes, ...body.mistakes].sort((a, b) => a.offset - b.offset);
  if (mistakes.length === 0 && body.text === '') {
    mistakes.push({
      message: 'Expected text after the front matter, received none. Write it there.',
      offset: front.bodyStart,
    });
  }
  const [first, ...others] = mistakes.map(({ message, offset }) => ({
    message,
    at: { file, position: positionInFile(offset) },
  }));
  if (first !== undefined) {
    throw new UserError(
      first.message,
      first.at,
      others.map(({ message, at }) => new UserError(message, at)),
    );
  }
  const meta = front.meta as Meta;
  return {
    ...(file === undefined ? {} : { file }),
    slug,
    meta,
    text: body.text,
    blocks: builder.blocks,
    marks: builder.marks.sort((a, b) => a.start - b.start || b.end - a.end),
    excerpts: body.excerpts,
    decisions: [...meta.places.map(({ name, choice }): Decision => ({ name, ...choice })), ...body.decisions],
    positionOf: (offset) => positionInFile(builder.fileOffset(offset)),
    positionOfKey: (path) => {
      const offset = front.offsetOfKey(path);
      return offset === undefined ? undefined : positionInFile(offset);
    },
  };
}
