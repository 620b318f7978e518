import fc from 'fast-check';
import { explainerFile } from './explainerFile.ts';
import { addresses, payloads } from './payloads.ts';

/** What a payload is put together from when the collections are not enough: what opens, closes, escapes or names something. */
const crumbs = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '`',
    '&',
    ';',
    '=',
    '/',
    '\\',
    '#',
    '!',
    '-',
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    '|',
    '*',
    '_',
    '~',
  ],
  ...[
    '<!--',
    '-->',
    ']]>',
    '</',
    '/>',
    '<?',
    '&lt',
    '&#',
    '\\u003c',
    '$&',
    '$1',
    '\t',
    '\n',
    '\r\n',
    '\u0000',
    '\u202e',
  ],
  ...['script', 'style', 'svg', 'onerror', 'href', 'src', 'javascript:', 'data:', 'hit', '1', ' '],
];

/** A text that means harm, or only looks like it, or is merely strange. */
export const payload: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...payloads) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...crumbs), { maxLength: 12 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...payloads), fc.constantFrom(...payloads)).map(([a, b]) => a + b) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

const address = fc.oneof(fc.constantFrom(...addresses), payload, fc.constant('https://news.example/a?b=1&c=2#d'));

/** An explainer file whose every field and every kind of block may hold a payload. */
export const hostileFile: fc.Arbitrary<string> = explainerFile({ text: payload, address });
