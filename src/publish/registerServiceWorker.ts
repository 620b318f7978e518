/** Lets the site be read without a network after this visit. Does nothing in a single file, in a sandbox, and in a local look. */
export function registerServiceWorker(): void {
  const address = document.querySelector<HTMLElement>('script[data-worker]')?.dataset.worker;
  if (address === undefined || !/^https?:$/.test(location.protocol)) return;
  // In a sandboxed frame the very look at it throws.
  if (window.origin === 'null' || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  // When this page has all it needs, also the pages that were never visited are fetched: at each visit what is missing.
  const keep = (): void => serviceWorker.controller?.postMessage('keep');
  const register = (): void => {
    serviceWorker.addEventListener('controllerchange', keep);
    // Refused storage, a private window: the page works without.
    serviceWorker.register(address).then(keep, () => undefined);
  };
  if ('requestIdleCallback' in window) requestIdleCallback(register, { timeout: 10_000 });
  else setTimeout(register, 3000);
}
