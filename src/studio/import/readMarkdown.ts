import type { Nodes, Parent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { SourceDocument } from '../draft/draft.ts';
import { SourceBuilder, refuseLength } from './sourceBuilder.ts';

/** A tag in a line is dropped; what stands between tags is text. Indentation means nothing. */
const PLAIN = { disable: { null: ['htmlFlow', 'codeIndented'] } };
/** A parser takes quadratic time for deeper quotations; nobody writes them. */
const DEEP_QUOTATION = /^(?:[ \t]*>){20}[> \t]*/gm;

/** The blocks of a Markdown text, without its markup. @throws UserError where it is empty or too long. */
export function readMarkdown(markdown: string): SourceDocument {
  refuseLength(markdown.length);
  const tree = fromMarkdown(markdown.replace(DEEP_QUOTATION, '> '), { extensions: [PLAIN] });
  const builder = new SourceBuilder();
  const waiting: { node: Nodes; isItem: boolean }[] = [{ node: tree, isItem: false }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, isItem } = next;
    if (node.type === 'heading') builder.add('heading', readInlines(node));
    else if (node.type === 'paragraph') builder.add(isItem ? 'item' : 'paragraph', readInlines(node));
    else if (node.type === 'code') for (const line of node.value.split('\n')) builder.add('paragraph', line);
    else if ('children' in node) {
      const inside = isItem || node.type === 'listItem';
      for (const child of node.children.toReversed()) waiting.push({ node: child, isItem: inside });
    }
  }
  return builder.build();
}

/** The words of a heading or a paragraph; of a picture none. */
function readInlines(parent: Parent): string {
  const words: string[] = [];
  const waiting: Nodes[] = parent.children.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value);
    else if (node.type === 'break') words.push(' ');
    else if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return words.join('');
}
