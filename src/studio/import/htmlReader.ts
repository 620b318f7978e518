import type { SourceDocument } from '../draft/draft.ts';
import { findMeaning, isBlock } from './htmlElements.ts';
import type { Meaning } from './htmlElements.ts';
import { SourceBuilder } from './sourceBuilder.ts';
import { splitParagraphs } from './splitParagraphs.ts';

/** A table's row becomes a line, unless a cell holds more than a line: then the table only makes the page's layout. */
interface Row {
  hasText: boolean;
  isBroken: boolean;
}

const ELEMENT = 1;
const TEXT = 3;

/** Takes the nodes of a parsed document in their order, each entered and left, and collects the text that people see. */
export class HtmlReader {
  private readonly source = new SourceBuilder();
  private readonly open: { node: Node; meaning: Meaning; row: Row | undefined }[] = [];
  private headings = 0;
  private items = 0;
  private preformatted = 0;
  private articles: number;
  private row: Row | undefined;

  /** What waits to become a block, and of which kind. */
  private parts: string[] = [];
  private kind: 'heading' | 'item' | 'row' | 'paragraph' = 'paragraph';
  private isBreakDue = false;
  private isCellDue = false;

  /** @param isInArticle Whether all nodes stand in an article. */
  constructor(isInArticle: boolean) {
    this.articles = isInArticle ? 1 : 0;
  }

  /** @returns Whether its children are to be read, and the node left then. */
  enter(node: Node): boolean {
    if (node.nodeType === TEXT) this.write((node as Text).data);
    if (node.nodeType !== ELEMENT) return false;
    const element = node as Element;
    const meaning = findMeaning(element, this.articles > 0);
    if (meaning === 'dropped') return false;
    this.open.push({ node, meaning, row: this.row });
    this.begin(meaning, isBlock(element));
    this.count(element, meaning, 1);
    return true;
  }

  leave(node: Node): void {
    const last = this.open.pop();
    if (last?.node !== node) throw new Error('A node was left that was not the last one entered.');
    const { meaning, row } = last;
    this.count(node as Element, meaning, -1);
    if (meaning === 'heading' || meaning === 'item' || meaning === 'row' || isBlock(node as Element)) this.breakBlock();
    if (meaning === 'row') this.endRow(row);
  }

  /** Whether no text was met yet. */
  get isEmpty(): boolean {
    this.flush();
    return this.source.isEmpty;
  }

  /** @throws UserError where there is no text, or too much. */
  build(): SourceDocument {
    this.flush();
    return this.source.build();
  }

  private begin(meaning: Meaning, isBlockElement: boolean): void {
    if (meaning === 'break') this.writeBreak();
    else if (meaning === 'cell') this.beginCell();
    else if (meaning === 'row') this.beginRow();
    else if (meaning === 'heading') this.breakWholly();
    else if (meaning === 'item' || isBlockElement) this.breakBlock();
  }

  private count(element: Element, meaning: Meaning, step: 1 | -1): void {
    if (meaning === 'heading') this.headings += step;
    if (meaning === 'item') this.items += step;
    if (meaning === 'preformatted') this.preformatted += step;
    if (element.localName === 'article' || element.localName === 'main') this.articles += step;
  }

  /** The first block of a cell stands in the row's line. */
  private breakBlock(): void {
    if (!this.isCellDue) this.isBreakDue = true;
  }

  private breakWholly(): void {
    this.isCellDue = false;
    this.isBreakDue = true;
  }

  private beginRow(): void {
    this.breakWholly();
    this.row = { hasText: false, isBroken: false };
  }

  private endRow(outer: Row | undefined): void {
    this.breakWholly();
    this.row = outer;
    if (outer !== undefined) outer.isBroken = true;
  }

  private beginCell(): void {
    this.isCellDue = this.row?.hasText === true && !this.row.isBroken;
    this.isBreakDue = !this.isCellDue;
  }

  private writeBreak(): void {
    if (this.parts.length > 0) this.parts.push('\n');
  }

  private write(text: string): void {
    const isBlank = /^\s*$/.test(text);
    if (isBlank && this.parts.length === 0) return;
    if (!isBlank) this.beginText();
    this.parts.push(this.preformatted > 0 ? text : text.replace(/\s+/g, ' '));
  }

  private beginText(): void {
    if (this.isBreakDue) {
      if (this.row?.hasText === true) this.row.isBroken = true;
      this.flush();
    }
    if (this.isCellDue) this.parts.push('; ');
    this.isBreakDue = this.isCellDue = false;
    if (this.parts.length === 0) this.kind = this.findKind();
    if (this.row !== undefined) this.row.hasText = true;
  }

  private findKind(): HtmlReader['kind'] {
    if (this.headings > 0) return 'heading';
    if (this.items > 0) return 'item';
    return this.row?.isBroken === false ? 'row' : 'paragraph';
  }

  private flush(): void {
    const text = this.parts.join('');
    this.parts = [];
    if (this.kind === 'heading' || this.kind === 'item') this.source.add(this.kind, text);
    else if (this.kind === 'row' && !/\n\s*\n/.test(text)) this.source.add('paragraph', text);
    else for (const paragraph of splitParagraphs(text)) this.source.add('paragraph', paragraph);
  }
}
