/** What of Trusted Types is used here (https://www.w3.org/TR/trusted-types/); browsers without them lack it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string;
  };
}

/** The name that a page's `trusted-types` directive must allow. */
export const WORKER_POLICY = 'worker';

/** Where the page says that a worker's script lies. */
export const workerAddress = (name: 'geoparser' | 'importer'): string =>
  document.querySelector<HTMLElement>('#studio')?.dataset[name] ?? '';

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * Starts a worker, also where the page's policy takes no address from a mere string.
 * @param address Of the page's own origin.
 */
export function startWorker(address: string | URL): Worker {
  const url = new URL(address, document.baseURI);
  if (url.origin !== new URL(document.baseURI).origin) throw new Error(`${url.href} is of another origin.`);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy(WORKER_POLICY, { createScriptURL: (own) => own });
  return new Worker(policy?.createScriptURL(url.href) ?? url.href, { type: 'module' });
}
