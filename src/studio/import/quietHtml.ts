import { UserError } from '../../error.ts';

/** What `style` attributes are called in quiet HTML: Word tells by them what is a list. */
export const STYLE_ATTRIBUTE = 'data-style';

/** Their text is no markup up to their end tag. */
const RAW = new Set(['textarea', 'title', 'xmp']);
/** Whole, with what they hold, which a browser that runs scripts does not read as text either. */
const CUT_WHOLE = new Set(['iframe', 'noembed', 'noframes', 'noscript', 'script', 'style', 'svg']);
/** They hold nothing, and tell the browser where to look for things. */
const CUT_TAG = new Set(['base', 'link', 'meta']);
/** Attributes at which a strict policy complains on the console, once each, though nothing would come of them. */
const LOUD = /^(?:style|on.*)$/i;
/** Elements that hold nothing, or end where the next of their kind begins: they do not nest. */
const FLAT = new Set(
  'area body br col dd dt embed head hr html img input li option p param rp rt source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);
/** Browsers take quadratic time for more than some hundred elements within one another. */
const DEEPEST = 5_000;

/**
 * HTML that means the same text, but gives the browser nothing to report: styles and handlers are attributes of other
 * names; scripts, style sheets, drawings and addresses of other files are gone. A page of Word's has ten thousand styles, and
 * where the policy forbids them the browser hashes and reports each, even in a document that nobody will see.
 * @throws UserError where elements nest so deep that parsing them would hang the page.
 */
export function quietHtml(html: string): string {
  const parts: string[] = [];
  const open = new Map<string, number>();
  let depth = 0;
  let copied = 0;
  let at = 0;
  const cut = (from: number, to: number): void => {
    parts.push(html.slice(copied, from));
    copied = to;
  };
  const rename = (start: number): void => {
    parts.push(html.slice(copied, start), 'data-');
    copied = start;
  };
  while ((at = html.indexOf('<', at)) !== -1) {
    const begin = at;
    const tag = match(TAG, html, at);
    const name = tag.replace(/^<\/?/, '').toLowerCase();
    if (name === 'plaintext') break;
    if (name === '') at = html.startsWith('<!--', at) ? endOf(html, '-->', at + 2) : at + 1;
    else if (CUT_WHOLE.has(name)) cut(begin, (at = findEnd(html, name, begin)));
    else if (CUT_TAG.has(name)) cut(begin, (at = readAttributes(html, at + tag.length, ignore)));
    else {
      at = readAttributes(html, at + tag.length, rename);
      if (tag[1] !== '/' && RAW.has(name)) at = findEndTag(html, name, at);
      if (!FLAT.has(name)) depth += count(open, name, tag[1] === '/' ? -1 : 1);
      if (depth > DEEPEST) throw tooDeep();
    }
  }
  return parts.join('') + html.slice(copied);
}

/** @returns By how much the number of open elements changes: an end tag without its beginning ends nothing. */
function count(open: Map<string, number>, name: string, step: 1 | -1): number {
  const before = open.get(name) ?? 0;
  if (before + step < 0) return 0;
  open.set(name, before + step);
  return step;
}

const tooDeep = (): UserError =>
  new UserError(
    `Expected HTML with at most ${DEEPEST.toLocaleString('en')} elements within one another, received more. ` +
      'Copy the text without its formatting, and paste that.',
  );

const ignore = (): void => undefined;

/** Where an element ends, behind the end tag that belongs to the start tag at `from`. */
function findEnd(html: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}(?=[ \\t\\n\\f\\r/>])`, 'gi');
  tags.lastIndex = from;
  let depth = 0;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : name === 'svg' ? 1 : 1 - depth;
    if (depth <= 0) return readAttributes(html, tags.lastIndex, ignore);
  }
  return html.length;
}

const TAG = /<\/?[a-z][^ \t\n\f\r/>]*/iy;
const BETWEEN = /[ \t\n\f\r/]*/y;
const SPACE = /[ \t\n\f\r]*/y;
const NAME = /=?[^ \t\n\f\r/>=]*/y;
const UNQUOTED = /[^ \t\n\f\r>]*/y;

function match(pattern: RegExp, html: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(html)?.[0] ?? '';
}

const endOf = (html: string, mark: string, from: number): number => {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
};

function findEndTag(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** Walks a tag's attributes as browsers do. @param rename Told where a loud name begins. @returns Where the tag ends. */
function readAttributes(html: string, from: number, rename: (start: number) => void): number {
  let at = from;
  for (;;) {
    at += match(BETWEEN, html, at).length;
    if (at >= html.length) return html.length;
    if (html[at] === '>') return at + 1;
    const name = match(NAME, html, at);
    if (LOUD.test(name)) rename(at);
    at += name.length;
    const equals = at + match(SPACE, html, at).length;
    if (html[equals] !== '=') continue;
    at = equals + 1 + match(SPACE, html, equals + 1).length;
    const quote = html[at];
    if (quote === '"' || quote === "'") at = endOf(html, quote, at + 1);
    else at += match(UNQUOTED, html, at).length;
  }
}
