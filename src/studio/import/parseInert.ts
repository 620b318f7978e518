/** The part of Trusted Types that is used; not every browser has them. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): { createHTML: (html: string) => string };
}

let policy: { createHTML: (html: string) => string } | undefined;

/**
 * Parses HTML into a document that no window shows: nothing in it runs or loads.
 * Its nodes are only ever read, never put into the page. Where the page's policy enforces Trusted Types, it must allow
 * the policy `wherein-inert`, which nothing else uses.
 */
export function parseInert(html: string): Document {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('wherein-inert', { createHTML: (text) => text });
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}
