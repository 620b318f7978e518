import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml } from '../../src/publish/escapeHtml.ts';
import { writeJson } from '../../src/publish/writeJson.ts';

test('JSON in a page is the same value, and ends no element', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const written = writeJson({ value, sharp: '</script><!--\u2028' });
      expect(written).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify({ value, sharp: '</script><!--\u2028' })));
    }),
  );
});

test('text in a page is no markup', () => {
  fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escapeHtml(text))));
  expect(escapeHtml(`a & "b" <c> 'd'`)).toBe('a &amp; &quot;b&quot; &lt;c&gt; &#39;d&#39;');
});
