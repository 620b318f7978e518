import { expect, test } from 'vitest';
import { readText } from '../../src/article/readText.ts';
import { formatError, UserError } from '../../src/error.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

function findMistake(data: Uint8Array): string {
  try {
    return readText(data, 'a.txt');
  } catch (error) {
    if (error instanceof UserError) return formatError(error);
    throw error;
  }
}

test('UTF-8, with and without a byte order mark', () => {
  expect(readText(bytes('Xi’an 𠮷'))).toBe('Xi’an 𠮷');
  expect(readText(bytes([0xef, 0xbb, 0xbf], 'Seoul'))).toBe('Seoul');
});

test('UTF-16 with a byte order mark, of both kinds', () => {
  const little = Buffer.from('Xi’an 𠮷', 'utf16le');
  expect(readText(bytes([0xff, 0xfe], [...little]))).toBe('Xi’an 𠮷');
  expect(readText(bytes([0xfe, 0xff], [...Buffer.from(little).swap16()]))).toBe('Xi’an 𠮷');
  expect(findMistake(bytes([0xff, 0xfe, 0x41]))).toMatch(/^a\.txt {2}.*UTF-16/);
});

test('another encoding is named with the position of its first byte', () => {
  expect(findMistake(bytes('One\r\nS', [0xe3], 'o Paulo'))).toBe(
    'a.txt:2:2  Expected text in UTF-8, received 0xE3 at byte 6. ' +
      'The file is in another encoding, such as Windows-1252: open it in your editor and save it as UTF-8.',
  );
  expect(findMistake(bytes('𠮷').subarray(0, 3))).toContain('received a character cut off at the end of the file');
});

test('binary and empty files', () => {
  expect(findMistake(bytes('PK', [3, 4, 0, 0]))).toMatch(
    /^a\.txt {2}Expected a text file, received binary data \(a zero at byte 4\)/,
  );
  for (const empty of ['', ' \n\t', '\uFEFF']) expect(findMistake(bytes(empty))).toMatch(/received an empty file/);
});

test('10 MB are read', () => {
  expect(readText(Buffer.alloc(10_000_000, 'Moscow. ')).length).toBe(10_000_000);
});
