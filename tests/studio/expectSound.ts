import { expect } from 'vitest';
import { normaliseText } from '../../src/article/normaliseText.ts';
import type { SourceDocument } from '../../src/studio/draft/draft.ts';

/** What holds of every source: it is in normal form, and its blocks are its text, parted by blank lines. */
export function expectSound({ text, blocks }: SourceDocument): void {
  expect(normaliseText(text)).toBe(text);
  expect(text).not.toMatch(/[\uFDD0-\uFDEF]/);
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  for (const { start, end } of blocks) expect(text.slice(start, end)).toMatch(/^\S(?:[^\n]*\S)?$/u);
}

/** The blocks, each as "kind: text". */
export const listBlocks = ({ text, blocks }: SourceDocument): string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
