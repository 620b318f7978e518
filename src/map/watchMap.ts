import type { ExactMap } from './exactMap.ts';

/** While the map moves, its parts are layers of their own that are only shifted and scaled. */
export function markMoves(map: ExactMap): () => void {
  const { classList } = map.getContainer();
  map.on('zoomstart movestart', () => classList.add('is-moving'));
  map.on('moveend', () => classList.remove('is-moving'));
  return () => classList.remove('is-moving');
}

/** After the map has come to rest, and not more than once. */
export function later(map: ExactMap, task: () => void): () => void {
  let timer = 0;
  map.on('moveend zoomend resize', () => {
    clearTimeout(timer);
    timer = window.setTimeout(task, 60);
  });
  return () => clearTimeout(timer);
}

/** Calls `task` when an element has got another size. Returns what ends it. */
export function watchSize(element: HTMLElement, task: () => void): () => void {
  let { width, height } = element.getBoundingClientRect();
  const observer = new ResizeObserver(() => {
    const now = element.getBoundingClientRect();
    if (now.width === 0 || (now.width === width && now.height === height)) return;
    ({ width, height } = now);
    task();
  });
  observer.observe(element);
  return () => observer.disconnect();
}

/** After the next frame is drawn: what is chosen shows at once, and the map sets off from there. Returns what calls it off. */
export function afterFrame(task: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => (timer = window.setTimeout(task)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Lets the browser paint and answer the reader before the next piece of work. */
export function rest(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 300 });
    else setTimeout(resolve, 16);
  });
}
