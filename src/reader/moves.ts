import type { Selection } from './selection.svelte.ts';

/** Brings an element into the part of the window that the map leaves free; does nothing if it is there already. */
export function reveal(element: Element, selection: Selection): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= covered() && bottom <= innerHeight) return;
  // In a frame on another page the map must not go out of view for it.
  const block = document.getElementById('Embedded') === null ? 'start' : 'nearest';
  element.scrollIntoView({ block, behavior: selection.still ? 'instant' : 'smooth' });
}

/** How much of the window's top the map covers, in pixels: nothing where it stands beside the text. */
function covered(): number {
  const frame = document.querySelector<HTMLElement>('.map-frame');
  return frame !== null && getComputedStyle(frame).position === 'sticky' ? frame.offsetHeight : 0;
}

/** Milliseconds: as long as a flight of the map, which a browser may hold up to write an address. */
const settled = 750;
let waiting: { hash: string; timer: number } | null = null;
let watching = false;

/** Writes the place into the address once all is at rest, without a step in the history: Back leaves the page in one press. */
export function writeAddress(hash: string): void {
  if (!watching) addEventListener('pagehide', write);
  watching = true;
  clearTimeout(waiting?.timer);
  waiting = { hash, timer: window.setTimeout(write, settled) };
}

function write(): void {
  if (waiting === null) return;
  const { hash, timer } = waiting;
  clearTimeout(timer);
  waiting = null;
  try {
    history.replaceState(history.state, '', `#${hash}`);
  } catch {
    // A sandboxed frame may forbid it; the page works without.
  }
}
