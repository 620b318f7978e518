import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UserError } from '../../../src/error.ts';
import { readMarkdown } from '../../../src/studio/import/readMarkdown.ts';
import { readPlainText } from '../../../src/studio/import/readPlainText.ts';
import { SourceBuilder } from '../../../src/studio/import/sourceBuilder.ts';
import { expectSound, listBlocks } from '../expectSound.ts';

const KINDS = ['heading', 'paragraph', 'item'] as const;

test('whatever comes in, the text is in normal form and each block is where it says', () => {
  const odd = fc.constantFrom(
    '\uFDD0',
    '\uFDEF',
    '\0',
    '\u00AD',
    '\uD800',
    '\u0301',
    '\u2066',
    '\r\n',
    '\u00A0',
    'e\u0301',
  );
  const text = fc.array(fc.oneof(fc.string({ unit: 'binary' }), odd), { maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...KINDS), text), { maxLength: 8 }), (given) => {
      const builder = new SourceBuilder();
      for (const [kind, raw] of given) builder.add(kind, raw);
      if (builder.isEmpty) return;
      expectSound(builder.build());
    }),
  );
});

test('any plain text, and any Markdown, gives a sound source or a sentence', async () => {
  const piece = fc.constantFrom(
    '# A',
    '- b',
    '> c',
    '```',
    '\n',
    '\n\n',
    '[d](e)',
    '<script>f</script>',
    '**g**',
    '    h',
  );
  const text = fc.array(fc.oneof(fc.string(), piece), { maxLength: 10 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(readPlainText, readMarkdown), async (any, read) => {
      try {
        expectSound(await read(any));
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }),
  );
});

test('Markdown keeps its headings, paragraphs and items, and loses its markup', () => {
  const markdown =
    '# Talks\n\nThe **envoy** flew to [Xi’an](https://example.org "t"), `then`\nto Seoul.<br>![map](m.png)\n\n' +
    '> A quotation.\n\n1. Moscow\n2. Beijing\n   - Seoul\n\n***\n\n<script>alert(1)</script>\n';
  expect(listBlocks(readMarkdown(markdown))).toEqual([
    'heading: Talks',
    'paragraph: The envoy flew to Xi’an, then to Seoul.',
    'paragraph: A quotation.',
    'item: Moscow',
    'item: Beijing',
    'item: Seoul',
    'paragraph: alert(1)',
  ]);
});

test('no line of plain text is taken for a heading', async () => {
  const { blocks } = await readPlainText('TALKS BEGIN\n\n# No heading\n\nThe envoy flew to Seoul.');
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

test('what is empty or endless is refused with its length and what to do', async () => {
  await expect(readPlainText(' \n\0 ')).rejects.toThrow(/received none\. Paste/);
  await expect(readPlainText('a '.repeat(600_000))).rejects.toThrow(
    /at most 1,000,000 characters.* received 1,199,999\. Paste/,
  );
  await expect(readPlainText('a'.repeat(50_000_000))).rejects.toThrow(/received 50,000,000/);
  expect(() => readMarkdown('a'.repeat(1_000_001))).toThrow(/received 1,000,001/);
});

test('quotations 100,000 deep are read in passing', () => {
  expect(listBlocks(readMarkdown(`${'>'.repeat(100_000)} Seoul\n`))).toEqual(['paragraph: Seoul']);
});
