import { findSentences } from '../../article/findSentences.ts';
import type { Range, SourceDocument } from '../draft/draft.ts';
import { findPassages } from '../places/passages.ts';
import type { Passage } from '../places/passages.ts';

/** A book's sentences take a second to find, a paragraph's a moment: each paragraph's are found when they are first asked for. */
export class Sentences {
  readonly passages: readonly Passage[];
  readonly #text: string;
  readonly #lang: string;
  readonly #known = new Map<number, readonly Range[]>();

  constructor({ text, blocks }: SourceDocument, lang: string) {
    this.passages = findPassages(text, blocks);
    this.#text = text;
    this.#lang = lang;
  }

  /** The sentences of a passage, in order, as offsets into the text. */
  of({ start, end }: Range): readonly Range[] {
    let sentences = this.#known.get(start);
    if (sentences === undefined) {
      sentences = findSentences(this.#text.slice(start, end), this.#lang).map((sentence) => ({
        start: sentence.start + start,
        end: sentence.end + start,
      }));
      this.#known.set(start, sentences);
    }
    return sentences;
  }

  /** The excerpt with the next sentence of its passage; undefined where it reaches the passage's end. */
  longer({ start, end }: Range): Range | undefined {
    const next = this.#around(start, end).find((sentence) => sentence.end > end);
    return next && { start, end: next.end };
  }

  /** The excerpt with the sentence before it. */
  earlier({ start, end }: Range): Range | undefined {
    const before = this.#around(start, end).findLast((sentence) => sentence.start < start);
    return before && { start: before.start, end };
  }

  /** The excerpt without its last sentence; undefined where it is no more than one. */
  shorter({ start, end }: Range): Range | undefined {
    const last = this.#around(start, end).findLast((sentence) => sentence.end < end && sentence.end > start);
    return last && { start, end: last.end };
  }

  /** Those of the passages that a range touches. */
  #around(start: number, end: number): readonly Range[] {
    return this.passages.filter((passage) => passage.start < end && passage.end > start).flatMap((one) => this.of(one));
  }
}
