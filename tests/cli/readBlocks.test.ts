import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../src/cli/readBlocks.ts';
import { readLines } from '../../src/cli/readLines.ts';

async function* stream(pieces: string[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece));
}

/** The numbered lines of a stream; one that is too long is null. */
async function linesOf(pieces: string[], most?: number): Promise<[number, string | null][]> {
  const lines: [number, string | null][] = [];
  for await (const { line, bytes, isTooLong } of readBlocks(stream(pieces), most)) {
    if (isTooLong) lines.push([line, null]);
    [...readLines(bytes)].forEach((each, index) => lines.push([line + index, Buffer.from(each).toString()]));
  }
  return lines;
}

const pieces = fc.array(
  fc.array(fc.constantFrom('a', 'b', '\n', '\n', 'cc'), { maxLength: 12 }).map((all) => all.join('')),
);

describe('the lines of a stream', () => {
  test('are the same and have the same numbers, however it comes in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async (all) => {
        const whole = all.join('').split('\n');
        if (whole.at(-1) === '') whole.pop();
        expect(await linesOf(all)).toEqual(whole.map((line, index) => [index + 1, line]));
      }),
    );
  });

  test('end with \\n or \\r\\n', async () => {
    expect(await linesOf(['a\r\nb\n\r', '\nc\r'])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, ''],
      [4, 'c'],
    ]);
  });

  test('are let go where they come in pieces and are too long; those after them keep their numbers', async () => {
    expect(await linesOf(['aaaa', 'aaaa', 'aa\nbb\nc', 'c', '\n'], 8)).toEqual([
      [1, null],
      [2, 'bb'],
      [3, 'cc'],
    ]);
    expect(await linesOf(['x\naaaa', 'aaaa', 'a'], 8)).toEqual([
      [1, 'x'],
      [2, null],
    ]);
    expect(await linesOf(['aaaa', 'aaaa\n', 'b'], 8)).toEqual([
      [1, 'aaaaaaaa'],
      [2, 'b'],
    ]);
  });
});
