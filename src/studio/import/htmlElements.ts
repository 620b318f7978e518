import { STYLE_ATTRIBUTE } from './quietHtml.ts';

/** What an element means for the text that it holds. */
export type Meaning = 'dropped' | 'heading' | 'item' | 'block' | 'preformatted' | 'row' | 'cell' | 'break' | 'inline';

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

const DROPPED = words(`
  area aside audio base button canvas datalist del dialog embed footer frame frameset head iframe img input label link
  map math meta meter nav noembed noframes noscript object optgroup option output picture progress rp rt script select
  source style svg template textarea title track video
`);
const BLOCKS = words(`
  address article blockquote body caption center dd details dir div dl dt fieldset figcaption figure form header
  hgroup hr html legend main menu ol p search section summary table tbody tfoot thead ul
`);
const PREFORMATTED = words('listing plaintext pre xmp');
const DROPPED_ROLES = words(
  'navigation banner contentinfo search complementary dialog alertdialog menu menubar toolbar',
);
/** Text for screen readers beside what is seen, and Wikipedia's "[edit]". */
const DROPPED_CLASSES = words('sr-only visually-hidden screen-reader-text mw-editsection noprint');

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i;
const KEEPS_BREAKS = /white-space(?:-collapse)?\s*:\s*(?:pre|break-spaces|preserve)/i;
/** Word marks items and its own table of contents by class and style. */
const WORD_ITEM = /(?:^|\s)MsoList/;
const WORD_CONTENTS = /(?:^|\s)MsoToc\d/;

/** @param isInArticle Whether it stands within an article: there a header holds the headline. */
export function findMeaning(element: Element, isInArticle: boolean): Meaning {
  const name = element.localName;
  if (DROPPED.has(name) || isHidden(element) || isNoteMark(element)) return 'dropped';
  if (name === 'header' && !isInArticle) return 'dropped';
  const style = element.getAttribute(STYLE_ATTRIBUTE) ?? '';
  if (/^h[1-6]$/.test(name) || element.getAttribute('role') === 'heading') return 'heading';
  if (name === 'li') return 'item';
  if (name === 'tr') return 'row';
  if (name === 'td' || name === 'th') return 'cell';
  if (name === 'br') return 'break';
  if (name === 'p' && /(?:^|\s)MsoTitle(?:\s|$)/.test(element.className)) return 'heading';
  if (name === 'p' && (WORD_ITEM.test(element.className) || /mso-list\s*:\s*l\d/i.test(style))) return 'item';
  if (PREFORMATTED.has(name) || KEEPS_BREAKS.test(style)) return 'preformatted';
  return BLOCKS.has(name) ? 'block' : 'inline';
}

/** Whether text inside stands in lines of its own, whatever else the element means. */
export const isBlock = ({ localName }: Element): boolean => BLOCKS.has(localName) || PREFORMATTED.has(localName);

function isHidden(element: Element): boolean {
  if (element.attributes.length === 0) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (DROPPED_ROLES.has(element.getAttribute('role') ?? '')) return true;
  const classes = element.getAttribute('class') ?? '';
  if (WORD_CONTENTS.test(classes) || classes.split(/\s+/).some((name) => DROPPED_CLASSES.has(name))) return true;
  return HIDDEN_STYLE.test(element.getAttribute(STYLE_ATTRIBUTE) ?? '');
}

/** `[1]`, raised: it points to a note and is no word of the text; so is the arrow that leads back from one. */
function isNoteMark(element: Element): boolean {
  if (element.localName === 'sup') return /^\s*\[[^\]]{1,12}\]\s*$/.test(element.textContent);
  return element.localName === 'a' && element.textContent === '↑';
}
