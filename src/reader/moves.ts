import type { Selection } from './selection.svelte.ts';

/** Brings an element into the part of the window that the map leaves free; does nothing if it is there already. */
export function reveal(element: Element, selection: Selection): void {
  const { top, bottom } = element.getBoundingClientRect();
  const covered = Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
  if (top >= covered * 0.9 && bottom <= innerHeight * 0.92) return;
  element.scrollIntoView({ block: 'start', behavior: selection.still ? 'instant' : 'smooth' });
}

/** Writes the place into the address without a step in the history: Back leaves the page in one press. */
export function writeAddress(hash: string): void {
  try {
    history.replaceState(history.state, '', `#${hash}`);
  } catch {
    // A sandboxed frame may forbid it; the page works without.
  }
}
