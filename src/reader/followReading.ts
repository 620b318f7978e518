import type { PageLinks } from './pageLinks.ts';
import type { Selection } from './selection.svelte.ts';

/** Lights the places of the paragraph or excerpt that is being read: the one in the middle of the window. */
export function followReading(selection: Selection, page: PageLinks, story: HTMLElement): () => void {
  const blocks = [...story.querySelectorAll('[data-excerpt], :scope > p, li')].filter((block) =>
    block.querySelector('[data-mention]'),
  );
  const inBand = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inBand.add(target);
        else inBand.delete(target);
      }
      const read = blocks.find((block) => inBand.has(block));
      for (const block of blocks) block.classList.toggle('is-read', block === read);
      selection.lit = read === undefined ? [] : page.placesIn(read);
    },
    // The middle of the window: just below the map on a narrow page.
    { rootMargin: '-45% 0px -45% 0px' },
  );
  for (const block of blocks) observer.observe(block);
  return () => observer.disconnect();
}
