import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quietHtml } from '../../../src/studio/import/quietHtml.ts';

test('styles and handlers get other names, style sheets go, all else stays', () => {
  expect(quietHtml('<p class=a STYLE="color: red" onclick=alert(1)>He wrote style="b" onclick=c.</p>')).toBe(
    '<p class=a data-STYLE="color: red" data-onclick=alert(1)>He wrote style="b" onclick=c.</p>',
  );
  expect(quietHtml('<style type="x">p{}</style ><p title=" style=a" style>b</p>')).toBe(
    '<p title=" style=a" data-style>b</p>',
  );
  expect(quietHtml('<img/style=a/onerror=b /><br style>')).toBe('<img/data-style=a/onerror=b /><br data-style>');
  expect(quietHtml('<meta http-equiv="refresh" content="0;url=a"><base href=a>b<link rel="c">')).toBe('b');
  expect(quietHtml('a<svg><svg/></svg><text>b</text></svg >c</svg>')).toBe('ac');
  expect(quietHtml('a<script>if (b<c style="</p>")</script><noscript><p title="</noscript>d">')).toBe('ad">');
});

test('what only looks like a tag is left alone', () => {
  for (const html of [
    'a < b style=c > d',
    '<!-- <p style="a"> -->',
    '<textarea><p style=a></textarea>',
    '<plaintext><p style=a>',
    '<p title="a style=b',
    '<!-->text style=a',
  ])
    expect(quietHtml(html)).toBe(html);
});

test('only attribute names are ever touched', () => {
  const part = fc.constantFrom('<', '>', '"', "'", '=', ' ', '/', 'p', 'style', 'onx', '<p ', '<!--', '-->', '</', 'a');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
      const html = parts.join('');
      fc.pre(!/<\/?style/.test(html));
      expect(quietHtml(html).replaceAll('data-', '')).toBe(html);
    }),
  );
});

test('10 MB of unclosed tags and quotations take linear time', () => {
  for (const bit of ['<a "', '<a b="', '<!--', '<script>', '<style>', '<', '<a b=\'"'])
    expect(quietHtml(bit.repeat(10_000_000 / bit.length))).toBeTypeOf('string');
});

test('what nests too deep to be parsed is refused, what only looks like it is not', () => {
  for (const bit of ['<div>', '<table><tr><td>', '<div/>', '<b><i></b>'])
    expect(() => quietHtml(bit.repeat(6_000))).toThrow(/at most 5,000 elements/);
  for (const bit of ['<p>', '<li>', '<div></div>', '<br>', '</div>', '<svg><path/></svg>'])
    expect(() => quietHtml(bit.repeat(60_000))).not.toThrow();
});
