import type { PageLinks } from './pageLinks.ts';
import type { Selection } from './selection.svelte.ts';

/** Keeps the prerendered text and index in step with the selection, by attributes alone. Returns what ends it. */
export function showSelection(selection: Selection, page: PageLinks): void {
  $effect(() => mark(page.elementsOf(selection.place), 'is-selected'));
  $effect(() =>
    mark(
      selection.lit.flatMap((place) => page.elementsOf(place)),
      'is-lit',
    ),
  );
  $effect(() => {
    const element = page.mention(selection.mention)?.element;
    element?.setAttribute('aria-current', 'true');
    return () => element?.removeAttribute('aria-current');
  });
}

function mark(elements: readonly HTMLElement[], name: string): () => void {
  for (const element of elements) element.classList.add(name);
  return () => {
    for (const element of elements) element.classList.remove(name);
  };
}
