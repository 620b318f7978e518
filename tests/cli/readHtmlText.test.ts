import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtmlText } from '../../src/cli/readHtmlText.ts';
import { UserError } from '../../src/error.ts';

test('paragraphs, items and headings come out as plain text', () => {
  expect(readHtmlText('Before<h2>Head</h2><p>One <b>two</b><br>three</p><ul><li>a<li>b</ul> after &eacute;')).toEqual([
    'Before',
    'Head',
    'One two',
    'three',
    'a',
    'b',
    'after é',
  ]);
});

test('what runs, loads or is hidden is no text', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<style>p{}</style>',
    '<svg><script>alert(1)</script></svg>',
    '<iframe src=x>y</iframe>',
    '<p style="display:none">y</p>',
    '<p hidden>y</p>',
    '<!-- y -->',
    '<img src=x onerror=alert(1) alt=y>',
    '<template>y</template>',
  ];
  for (const html of hostile) expect(readHtmlText(`<p>kept</p>${html}`), html).toEqual(['kept']);
  expect(readHtmlText(hostile.join(''))).toEqual([]);
});

test('it may nest deep, or is refused', () => {
  expect(readHtmlText(`${'<div>'.repeat(4_000)}x`)).toEqual(['x']);
  expect(() => readHtmlText('<div>'.repeat(50_000))).toThrow(UserError);
});

test('it may be as wide as it is long', () => {
  expect(readHtmlText('<i>x</i> '.repeat(200_000))[0]).toHaveLength(399_999);
});

test('whatever the HTML, no tag is left of it that a parser knows', () => {
  const tags = fc.constantFrom(
    '<p>',
    '</p>',
    '<b',
    '>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<svg>',
    '&lt;',
    '<a href="x">',
    'x',
    ' ',
    '<td>',
    '<style>',
  );
  fc.assert(
    fc.property(fc.array(tags, { maxLength: 30 }), (parts) => {
      for (const text of readHtmlText(parts.join(''))) expect(text).not.toBe('');
    }),
  );
});
