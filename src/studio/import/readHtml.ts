import { normaliseLine } from '../../article/normaliseText.ts';
import type { SourceDocument } from '../draft/draft.ts';
import { readLanguage } from '../languages.ts';
import { Breather } from './breather.ts';
import { HtmlReader } from './htmlReader.ts';
import { parseInert } from './parseInert.ts';
import { quietHtml } from './quietHtml.ts';

export interface ReadHtml extends SourceDocument {
  title?: string;
  /** BCP 47, where the page says it. */
  lang?: string;
}

/**
 * The text of HTML: its headings, paragraphs and items, without any markup. It is parsed into a document of its own and
 * read there; nothing of it runs, loads or reaches the page.
 * @param isPage Whether it is a page as saved or served, of which only the article counts, if it marks one.
 * @throws UserError where there is no text, or more than the studio takes.
 */
export async function readHtml(html: string, isPage: boolean): Promise<ReadHtml> {
  const page = parseInert(quietHtml(html));
  const root = isPage ? findArticle(page) : page.body;
  const reader = new HtmlReader(root !== page.body);
  const breather = new Breather();
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (breather.isDue()) await breather.pause();
    const isEntered = reader.enter(node);
    if (isEntered && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (isEntered) reader.leave(node);
    node = findNext(node, root, reader);
  }
  const title = normaliseLine(page.title);
  const lang = findLanguage(root);
  return {
    ...reader.build(),
    ...(title === '' ? {} : { title }),
    ...(lang === undefined ? {} : { lang }),
  };
}

/** As the page, or what was copied of it, says it: of an outer element, or of the one that holds everything. */
function findLanguage(root: Element): string | undefined {
  const inner = [...root.querySelectorAll('[lang]')].find(
    ({ textContent }) => textContent.length > root.textContent.length / 2,
  );
  return readLanguage((root.closest('[lang]') ?? inner)?.getAttribute('lang'));
}

/** What follows a node that is done; the elements that end with it are left. Null at the end of the root. */
function findNext(from: Node, root: Node, reader: HtmlReader): Node | null {
  let node = from;
  while (node.nextSibling === null) {
    const parent: Node = node.parentNode!;
    if (parent === root) return null;
    reader.leave(parent);
    node = parent;
  }
  return node.nextSibling;
}

/** The article that most of the page's articles' text stands in, else what it calls its main part, else all of it. */
function findArticle(page: Document): Element {
  const articles = [...page.querySelectorAll('article')]
    .filter((article) => article.parentElement?.closest('article') == null)
    .map((element) => ({ element, length: element.textContent.trim().length }));
  const all = articles.reduce((sum, { length }) => sum + length, 0);
  const article = articles.find(({ length }) => length > all / 2)?.element;
  return article ?? page.querySelector('main, [role=main]') ?? page.body;
}
