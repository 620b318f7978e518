import type { Definition, Nodes, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Excerpt } from '../explainer/explainer.ts';
import type { Decision } from '../geoparse/resolution.ts';
import { countWords } from './countWords.ts';
import { readLink } from './readLink.ts';
import type { Mistake } from './readFrontMatter.ts';
import { TextBuilder } from './textBuilder.ts';

export interface Body {
  text: string;
  builder: TextBuilder;
  excerpts: Excerpt[];
  decisions: Decision[];
  mistakes: Mistake[];
}

/** What stands around a block. */
interface Around {
  excerpt?: string;
  ordered?: boolean;
  depth: number;
}

/** HTML and indentation mean nothing here: what looks like a tag is text, and nothing ever becomes markup. */
export const PLAIN = { disable: { null: ['htmlFlow', 'htmlText', 'codeIndented'] } };
const DEEPEST = 40;

/** Reads the Markdown behind `bodyStart`: a walk over its blocks, then over what stands in each line. */
export function readBody(markdown: string, bodyStart: number, lang: string): Body {
  const tree = fromMarkdown(markdown.slice(bodyStart), { extensions: [PLAIN] });
  const reader = new BodyReader(markdown, bodyStart, tree);
  for (const node of tree.children) reader.readBlock(node, { depth: 0 });
  const { builder, decisions, mistakes } = reader;
  const text = builder.buildText();
  const excerpts = builder.buildExcerpts(text, (quote) => countWords(quote, lang));
  return { text, builder, decisions, mistakes, excerpts };
}

class BodyReader {
  readonly builder: TextBuilder;
  readonly decisions: Decision[] = [];
  readonly mistakes: Mistake[] = [];
  private readonly definitions = new Map<string, Definition>();
  private readonly bodyStart: number;
  private excerptCount = 0;

  constructor(markdown: string, bodyStart: number, tree: Root) {
    this.bodyStart = bodyStart;
    this.builder = new TextBuilder(markdown);
    for (const node of tree.children) if (node.type === 'definition') this.definitions.set(node.identifier, node);
  }

  readBlock(node: Nodes, around: Around): void {
    const inner = { ...around, depth: around.depth + 1 };
    if (inner.depth > DEEPEST)
      return this.refuse(node, `Lists and quotations nest more than ${DEEPEST} deep. Write them flat.`);
    if (node.type === 'heading') return this.readHeading(node, around);
    if (node.type === 'paragraph') return this.addBlock(around, () => this.readInlines(node.children));
    if (node.type === 'code') return this.addBlock(around, () => this.readText(node, node.value));
    if (node.type === 'list') inner.ordered = node.ordered === true;
    if (node.type === 'blockquote' && around.excerpt === undefined) return this.readExcerpt(node.children, inner);
    if ('children' in node) for (const child of node.children) this.readBlock(child, inner);
  }

  private readExcerpt(children: Nodes[], around: Around): void {
    // Which quotation it is; the builder names it when all its words are there.
    const excerpt = String(this.excerptCount);
    const before = this.builder.blocks.length;
    for (const child of children) this.readBlock(child, { ...around, excerpt });
    if (this.builder.blocks.length > before) this.excerptCount += 1;
  }

  private readHeading(node: Extract<Nodes, { type: 'heading' }>, around: Around): void {
    if (node.depth === 1) {
      const message =
        'Expected headings from level 2, received one of level 1. The title stands in the front matter: write `##`.';
      return this.refuse(node, message);
    }
    const level = Math.min(node.depth, 4) as 2 | 3 | 4;
    if (around.excerpt !== undefined) return this.addBlock(around, () => this.readInlines(node.children));
    this.builder.block({ kind: 'heading', level }, () => this.readInlines(node.children));
  }

  private addBlock(around: Around, write: () => void): void {
    const { excerpt, ordered } = around;
    if (excerpt !== undefined) this.builder.block({ kind: 'excerpt', excerpt }, write);
    else if (ordered !== undefined) this.builder.block({ kind: 'item', ordered }, write);
    else this.builder.block({ kind: 'paragraph' }, write);
  }

  private readInlines(nodes: PhrasingContent[], depth = 0): void {
    for (const node of nodes) {
      if (depth > DEEPEST) return this.refuse(node, `Emphasis nests more than ${DEEPEST} deep. Write it flat.`);
      this.readInline(node, depth + 1);
    }
  }

  private readInline(node: PhrasingContent, depth: number): void {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'html')
      return this.readText(node, node.value);
    if (node.type === 'break') return this.builder.space();
    if (node.type === 'emphasis' || node.type === 'strong') {
      const span = this.builder.span(() => this.readInlines(node.children, depth));
      if (span.start < span.end) this.builder.marks.push({ kind: node.type === 'strong' ? 'strong' : 'em', ...span });
    } else if (node.type === 'link') {
      this.readLink(node, node.url, node.title, node.children, depth);
    } else if (node.type === 'linkReference') {
      const definition = this.definitions.get(node.identifier);
      this.readLink(node, definition?.url ?? '', definition?.title, node.children, depth);
    } else if (node.type === 'image' || node.type === 'imageReference') {
      this.refuse(node, 'Expected text, received a picture. The map is the only picture: take it out, or link to it.');
    }
  }

  private readLink(
    node: Nodes,
    url: string,
    title: string | null | undefined,
    children: PhrasingContent[],
    depth: number,
  ): void {
    const span = this.builder.span(() => this.readInlines(children, depth));
    const link = readLink(url, title ?? undefined);
    if ('mistake' in link) return this.refuse(node, link.mistake);
    if (span.start === span.end)
      return this.refuse(node, 'Expected words inside the link, received none. Write [words](address).');
    if ('href' in link) this.builder.marks.push({ kind: 'link', href: link.href, ...span });
    else this.decisions.push({ span, ...link });
  }

  private readText(node: Nodes, value: string): void {
    this.builder.write(value, this.offsetOf(node.position?.start), this.offsetOf(node.position?.end));
  }

  private refuse(node: Nodes, message: string): void {
    this.mistakes.push({ message, offset: this.offsetOf(node.position?.start) });
  }

  /** In the file, of a point in its body. */
  private offsetOf(point: { offset?: number } | undefined): number {
    return this.bodyStart + (point?.offset ?? 0);
  }
}
