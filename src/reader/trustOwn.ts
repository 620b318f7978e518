/** What of the browser's interface is used here; not every browser has it. */
interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: Record<'createHTML' | 'createScriptURL', (text: string) => string | null>): unknown;
}

/** The one piece of markup that Leaflet writes, when it loads, to see whether the browser draws SVG. */
const LEAFLETS = '<svg/>';

/**
 * Where Trusted Types are enforced, markup and addresses of scripts that come as text are refused, but these: Leaflet's one,
 * and a service worker of the page's own origin. An embedding page of ours may have said so before.
 */
export function trustOwn(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined || trustedTypes.defaultPolicy !== null) return;
  trustedTypes.createPolicy('default', {
    createHTML: (markup) => (markup === LEAFLETS ? markup : null),
    createScriptURL: (address) => (new URL(address, location.href).origin === location.origin ? address : null),
  });
}
