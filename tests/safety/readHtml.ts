import { html, parse } from 'parse5';
import type { DefaultTreeAdapterTypes, ParserError } from 'parse5';

/** An element as a browser would have made it from a page. */
export interface ReadElement {
  name: string;
  attributes: Map<string, string>;
  text: string;
}

export interface ReadHtml {
  elements: ReadElement[];
  comments: string[];
  /** Codes of what the standard calls parse errors. */
  errors: string[];
}

type Node = DefaultTreeAdapterTypes.Node;

/** Reads a page by the standard's own algorithm: what a browser sees, not what a pattern finds. */
export function readHtml(page: string): ReadHtml {
  const read: ReadHtml = { elements: [], comments: [], errors: [] };
  const root = parse(page, { onParseError: ({ code }: ParserError) => read.errors.push(code) });
  const walk = (node: Node): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
    if (node.nodeName === '#comment') read.comments.push((node as DefaultTreeAdapterTypes.CommentNode).data);
    if (!('childNodes' in node)) return '';
    const element: ReadElement = { name: node.nodeName, attributes: new Map(), text: '' };
    if ('attrs' in node) {
      for (const { prefix, name, value } of node.attrs)
        element.attributes.set(prefix ? `${prefix}:${name}` : name, value);
      if (node.namespaceURI !== html.NS.HTML) element.name = `svg ${node.nodeName}`;
      read.elements.push(element);
    }
    const children = 'content' in node ? node.content.childNodes : node.childNodes;
    element.text = children.map(walk).join('');
    return element.text;
  };
  walk(root);
  return read;
}

/** Each kind of element with each of its attributes, once: what a page is made of. */
export function findVocabulary({ elements }: ReadHtml): Set<string> {
  return new Set(
    elements.flatMap(({ name, attributes }) => [name, ...[...attributes.keys()].map((key) => `${name} ${key}`)]),
  );
}
