/** Lets the browser paint and answer the reader before the next piece of work. */
export function rest(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    // A page in the background gets no frames.
    setTimeout(resolve, 200);
  });
}

/** Waits until the browser has nothing better to do, but no longer than a second. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 50);
  });
}
