import type { ReadElement, ReadHtml } from './readHtml.ts';
import { findVocabulary } from './readHtml.ts';

/** Attributes whose value a browser fetches, follows or runs. */
const addressed = [
  'href',
  'src',
  'srcset',
  'action',
  'formaction',
  'data',
  'poster',
  'ping',
  'background',
  'xlink:href',
];
const RELATIVE = /^(?:#[^\s]*|(?:\.\.?\/)*(?:[\w-]+\/)*[\w.-]*(?:#[\w-]*)?)$/;

/** What of an address is wrong on this element; a page's own files are named relatively, others may only be linked to. */
function findAddressBreach({ name, attributes }: ReadElement, attribute: string, site: string): string | undefined {
  const value = attributes.get(attribute) ?? '';
  if (RELATIVE.test(value) || value.startsWith(site)) return undefined;
  if (name === 'link' && attributes.get('rel') === 'icon' && value.startsWith('data:image/svg+xml,')) return undefined;
  const isLink = name === 'a' && attribute === 'href' && /^(?:https?:|mailto:)/i.test(value);
  if (isLink && attributes.get('rel') === 'noopener') return undefined;
  return `<${name} ${attribute}=${JSON.stringify(value)}>`;
}

/**
 * What is on a page that no page of ours may hold.
 * @param vocabulary Elements and attributes of pages made from harmless files.
 * @param scripts The kinds of scripts that such a page holds, in order.
 * @param site The address that the site is said to have.
 */
export function findBreaches(page: ReadHtml, vocabulary: ReadonlySet<string>, scripts: string, site: string): string[] {
  const breaches = page.errors.map((code) => `parse error ${code}`);
  breaches.push(...page.comments.map((comment) => `comment ${comment.slice(0, 40)}`));
  for (const word of findVocabulary(page)) if (!vocabulary.has(word)) breaches.push(`<${word}> is not ours`);
  for (const element of page.elements) {
    const { name, attributes } = element;
    for (const key of attributes.keys()) {
      if (/^on|^style$|^srcdoc$/.test(key)) breaches.push(`<${name} ${key}>`);
      if (addressed.includes(key)) breaches.push(...[findAddressBreach(element, key, site) ?? []].flat());
    }
    if (name === 'script' && /json/.test(attributes.get('type') ?? '')) JSON.parse(element.text);
  }
  if (findScripts(page) !== scripts) breaches.push(`scripts ${findScripts(page)}`);
  return breaches;
}

/** Type and address of each script of a page that runs, and of those inside it the length. */
export function findScripts({ elements }: ReadHtml): string {
  return elements
    .filter(({ name, attributes }) => name === 'script' && attributes.get('type') !== 'application/json')
    .map(({ attributes, text }) => {
      const type = attributes.get('type') ?? 'classic';
      return `${type} ${attributes.get('src') ?? ''}${type === 'classic' ? text.length : ''}`;
    })
    .join(', ');
}
