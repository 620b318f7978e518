import { reveal, writeAddress } from './moves.ts';
import type { LinkedPlace, PageLinks } from './pageLinks.ts';
import type { Selection } from './selection.svelte.ts';

/** Chooses a place at one of its mentions and shows that mention in the text. */
export function goTo(place: LinkedPlace, mention: string | undefined, selection: Selection, page: PageLinks): void {
  selection.choose(place.id, mention);
  showMention(selection, page);
}

/** Brings the chosen mention into view, and into the address; the first one of a place stands for the place. */
export function showMention(selection: Selection, page: PageLinks): void {
  const mention = page.mention(selection.mention);
  if (mention === undefined) return;
  writeAddress(mention.id === mention.place.mentions[0] ? mention.place.slug : mention.id);
  reveal(mention.element, selection);
}

/**
 * Chooses what an address names: a place, a mention, or the first place of an excerpt. Whether it named one of them.
 * A mention that the text no longer has still leads to its place.
 */
export function chooseByHash(hash: string, selection: Selection, page: PageLinks): boolean {
  const id = decode(hash.replace(/^#/, ''));
  const mention = page.mention(id);
  const target = id === '' ? null : document.getElementById(id);
  const inExcerpt = target?.closest('[data-excerpt]')?.querySelector('a[data-mention]');
  const place = mention?.place ?? page.mention(inExcerpt?.id ?? null)?.place ?? page.place(id.replace(/_.*/, ''));
  if (place === undefined) return false;
  selection.choose(place.id, mention?.id ?? inExcerpt?.id);
  if (target === null) showMention(selection, page);
  return true;
}

/** Takes over the page's own links, which all work without it: no step in the history, focus where the reader expects it. */
export function followLinks(selection: Selection, page: PageLinks): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (
      link === null ||
      event.defaultPrevented ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.button !== 0
    )
      return;
    if (follow(link, selection, page)) event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) clear(selection);
  });
  window.addEventListener('hashchange', () => chooseByHash(location.hash, selection, page));
}

function follow(link: HTMLAnchorElement, selection: Selection, page: PageLinks): boolean {
  const id = decode(link.hash.slice(1));
  const { place, show } = link.dataset;
  const mention = page.mention(link.id);
  if (mention !== undefined) {
    selection.choose(mention.place.id, mention.id);
    writeAddress(mention.id);
    return true;
  }
  const marked = page.place(place);
  if (marked !== undefined) {
    goTo(marked, undefined, selection, page);
    return true;
  }
  const shown = page.place(show);
  if (shown !== undefined) selection.choose(shown.id);
  else chooseByHash(id, selection, page);
  const target =
    shown === undefined ? document.getElementById(id) : document.querySelector(`[data-place="${shown.slug}"]`);
  if (!(target instanceof HTMLElement || target instanceof SVGElement)) return false;
  writeAddress(shown?.slug ?? id);
  target.focus({ preventScroll: true });
  reveal(target, selection);
  return true;
}

/** Nothing chosen any more. What had the focus goes away with the card: the focus goes to the next control. */
function clear(selection: Selection): void {
  if (selection.place === null) return;
  const inside = document.activeElement?.closest('.chosen-place') !== null && document.activeElement !== document.body;
  if (inside) document.querySelector<HTMLElement>('[data-action=next]')?.focus();
  selection.clear();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
