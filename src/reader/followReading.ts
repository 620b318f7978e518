import type { PageLinks } from './pageLinks.ts';
import type { Selection } from './selection.svelte.ts';

/** Milliseconds without change before a block counts as read: what only passes by while the page scrolls is not. */
const pause = 150;

/** Lights the places of the paragraph or excerpt that is being read: the one in the middle of the window. */
export function followReading(selection: Selection, page: PageLinks, story: HTMLElement): () => void {
  const blocks = [...story.querySelectorAll('[data-excerpt], :scope > p, li')].filter((block) =>
    block.querySelector('[data-mention]'),
  );
  const inBand = new Set<Element>();
  let read: Element | undefined;
  let timer = 0;
  const light = (): void => {
    const now = blocks.find((block) => inBand.has(block));
    if (now === read) return;
    read?.classList.remove('is-read');
    now?.classList.add('is-read');
    read = now;
    selection.lit = now === undefined ? [] : page.placesIn(now);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inBand.add(target);
        else inBand.delete(target);
      }
      clearTimeout(timer);
      timer = window.setTimeout(light, pause);
    },
    // The middle of the window: just below the map on a narrow page.
    { rootMargin: '-45% 0px -45% 0px' },
  );
  for (const block of blocks) observer.observe(block);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
