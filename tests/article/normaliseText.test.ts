import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseText } from '../../src/article/normaliseText.ts';

test('one form for what looks the same', () => {
  expect(normaliseText('\uFEFFXi\u00ADa\u200Bn e\u0301\r\nA\u00A0B\rC')).toBe('Xian é\nA B\nC');
  expect(normaliseText('a\u202Eb\u2066c\u0000d\uD800')).toBe('abcd\uFFFD');
});

test('what has meaning stays', () => {
  const text = '“Xi’an” 👩‍🌾 می‌خواهم 𠮷';
  expect(normaliseText(text)).toBe(text);
});

test('twice is once, and lines stay lines', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const normal = normaliseText(text);
      expect(normaliseText(normal)).toBe(normal);
      expect(normal.split('\n').length).toBe(text.split(/\r\n|\r|\n/).length);
    }),
  );
});
