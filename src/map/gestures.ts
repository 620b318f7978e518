import type { ExactMap } from './exactMap.ts';

/**
 * Who the page's scrolling belongs to: the wheel zooms only with Ctrl or ⌘, or after a click into the map; on a narrow
 * touch screen one finger scrolls the page and two move the map. In a frame the scrolling is the host's: there no click
 * takes the wheel away from it, and one finger is its own on every touch screen. Returns what ends it.
 */
export function shareGestures(map: ExactMap, element: HTMLElement): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const isFramed = window.parent !== window;
  let engaged = false;
  element.addEventListener('pointerdown', (event) => (engaged = event.pointerType === 'mouse' && !isFramed), {
    signal,
  });
  element.addEventListener('pointerleave', () => (engaged = false), { signal });
  // Before Leaflet's own listener, which stands on an element further in.
  const allowWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey || engaged) {
      map.scrollWheelZoom.enable();
      event.preventDefault();
    } else map.scrollWheelZoom.disable();
  };
  // Not passive: of a passive one the first turn with Ctrl would scroll the page, too.
  element.addEventListener('wheel', allowWheel, { capture: true, passive: false, signal });
  const touch = matchMedia(isFramed ? '(pointer: coarse)' : '(pointer: coarse) and (max-width: 899px)');
  const share = (): void => {
    if (touch.matches) map.dragging.disable();
    else map.dragging.enable();
    map.getContainer().style.touchAction = touch.matches ? 'pan-y' : 'none';
  };
  touch.addEventListener('change', share, { signal });
  share();
  return () => ending.abort();
}
