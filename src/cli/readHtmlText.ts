import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { HtmlReader } from '../studio/import/htmlReader.ts';
import { quietHtml } from '../studio/import/quietHtml.ts';

type Tree = DefaultTreeAdapterTypes.ChildNode;

/**
 * The paragraphs of a piece of HTML as plain text, read as the studio reads pages: scripts, styles, pictures and what is hidden
 * are no text. Nothing of it runs or loads: here is no browser.
 * @throws UserError where elements nest too deep, or the text is longer than a book.
 */
export function readHtmlText(html: string): string[] {
  const reader = new HtmlReader(true);
  // Not by recursion: elements may nest some thousands deep.
  const waiting: { tree: Tree; node?: Node }[] = [];
  const wait = (trees: readonly Tree[]): void => {
    for (const tree of trees.toReversed()) waiting.push({ tree });
  };
  wait(parseFragment(quietHtml(html)).childNodes);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.node !== undefined) {
      reader.leave(next.node);
      continue;
    }
    const node = asNode(next.tree);
    if (!reader.enter(node)) continue;
    waiting.push({ tree: next.tree, node });
    if ('childNodes' in next.tree) wait(next.tree.childNodes);
  }
  if (reader.isEmpty) return [];
  const { text, blocks } = reader.build();
  return blocks.map(({ start, end }) => text.slice(start, end));
}

/** As much of a DOM node as `HtmlReader` looks at. */
function asNode(tree: Tree): Node {
  if (tree.nodeName === '#text')
    return { nodeType: 3, data: (tree as DefaultTreeAdapterTypes.TextNode).value } as unknown as Node;
  if (!('attrs' in tree)) return { nodeType: 8 } as Node;
  const attributes = new Map(tree.attrs.map(({ name, value }) => [name, value]));
  const element = {
    nodeType: 1,
    localName: tree.tagName,
    attributes: tree.attrs,
    className: attributes.get('class') ?? '',
    getAttribute: (name: string) => attributes.get(name) ?? null,
    hasAttribute: (name: string) => attributes.has(name),
    get textContent() {
      return readTextContent(tree);
    },
  };
  return element as unknown as Node;
}

function readTextContent(tree: Tree): string {
  const parts: string[] = [];
  const waiting: Tree[] = [tree];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.nodeName === '#text') parts.push((next as DefaultTreeAdapterTypes.TextNode).value);
    else if ('childNodes' in next) for (const tree of next.childNodes.toReversed()) waiting.push(tree);
  }
  return parts.join('');
}
