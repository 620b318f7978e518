import type { PageLinks } from './pageLinks.ts';
import type { Selection } from './selection.svelte.ts';

/** Keeps the prerendered text and index in step with the selection, by attributes alone. Returns what ends it. */
export function showSelection(selection: Selection, page: PageLinks): () => void {
  return $effect.root(() => {
    $effect(() => mark(page.elementsOf(selection.place), 'is-selected'));
    $effect(() => {
      const lit = selection.lit.flatMap((place) => page.elementsOf(place));
      return mark(lit, 'is-lit');
    });
    $effect(() => {
      const current = [page.mention(selection.mention)?.element, page.entry(selection.place)];
      for (const element of current) element?.setAttribute('aria-current', 'true');
      return () => {
        for (const element of current) element?.removeAttribute('aria-current');
      };
    });
  });
}

function mark(elements: readonly HTMLElement[], name: string): () => void {
  for (const element of elements) element.classList.add(name);
  return () => {
    for (const element of elements) element.classList.remove(name);
  };
}
