import { reveal, writeAddress } from './moves.ts';
import type { PageLinks } from './pageLinks.ts';
import type { ReaderPlace } from './readerData.ts';
import type { Selection } from './selection.svelte.ts';

/** Chooses a place at one of its mentions and shows that mention in the text. */
export function goTo(place: ReaderPlace, mention: string | undefined, selection: Selection, page: PageLinks): void {
  selection.choose(place.id, mention);
  showMention(selection, page);
}

/** Brings the chosen mention into view and its place into the address. */
export function showMention(selection: Selection, page: PageLinks): void {
  const mention = page.mention(selection.mention);
  if (mention === undefined) return;
  writeAddress(mention.place.slug);
  reveal(mention.element, selection);
}

/** Chooses what an address names: a place, a mention, or the first place of an excerpt. Whether it named one of them. */
export function chooseByHash(hash: string, selection: Selection, page: PageLinks): boolean {
  const id = decode(hash.replace(/^#/, ''));
  const mention = page.mention(id);
  const inExcerpt =
    id === '' ? null : document.getElementById(id)?.closest('[data-excerpt]')?.querySelector('a[data-mention]');
  const place = page.place(id) ?? mention?.place ?? page.mention(inExcerpt?.id ?? null)?.place;
  if (place === undefined) return false;
  selection.choose(place.id, mention?.id ?? inExcerpt?.id);
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
  const { mention, place, show } = link.dataset;
  if (mention !== undefined) {
    const named = page.mention(mention);
    if (named === undefined) return false;
    selection.choose(named.place.id, mention);
    writeAddress(named.place.slug);
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
