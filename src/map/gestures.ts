import type { ExactMap } from './exactMap.ts';

/**
 * Who the page's scrolling belongs to: the wheel zooms only with Ctrl or ⌘, or after a click into the map; on a narrow
 * touch screen one finger scrolls the page and two move the map. Returns what ends it.
 */
export function shareGestures(map: ExactMap, element: HTMLElement): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let engaged = false;
  element.addEventListener('pointerdown', (event) => (engaged = event.pointerType === 'mouse'), { signal });
  element.addEventListener('pointerleave', () => (engaged = false), { signal });
  // Before Leaflet's own listener, which stands on an element further in.
  const allowWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey || engaged) map.scrollWheelZoom.enable();
    else map.scrollWheelZoom.disable();
  };
  element.addEventListener('wheel', allowWheel, { capture: true, passive: true, signal });
  const narrowTouch = matchMedia('(pointer: coarse) and (max-width: 899px)');
  const share = (): void => void (narrowTouch.matches ? map.dragging.disable() : map.dragging.enable());
  narrowTouch.addEventListener('change', share, { signal });
  share();
  return () => ending.abort();
}
