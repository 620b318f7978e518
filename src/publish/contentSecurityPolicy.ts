export interface PolicySources {
  script?: readonly string[];
  style?: readonly string[];
  /** Where pictures may come from; `data:` only in a single file. */
  image?: readonly string[];
  /** Whether the page may read other files of its own site: false in a single file. */
  connect?: boolean;
  /** Whether it may show other pages of its own site in frames. */
  frame?: boolean;
  /** Names of the only Trusted Types policies that may make markup or an address of a script of text. */
  trustedTypes?: readonly string[];
}

/** Of the reader (`trustOwn`) and of its components. */
const READERS = ['default', 'svelte-trusted-html'];

/**
 * What a page may do: nothing but show itself and read from its own site. No `unsafe-*`, no other origin. Leaflet sets its
 * styles through the CSSOM, which needs no permission. `frame-ancestors` does not work in a page: see `headersFile`.
 */
export function contentSecurityPolicy(sources: PolicySources): string {
  const { script = [], style = [], image = [], connect = true, frame = false, trustedTypes = READERS } = sources;
  const own = connect ? ["'self'"] : [];
  const directives: [string, readonly string[]][] = [
    ['default-src', []],
    ['script-src', [...own, ...script]],
    ['style-src', [...own, ...style]],
    ['img-src', [...own, ...image]],
    ['connect-src', own],
    ['manifest-src', own],
    ['worker-src', own],
    ['base-uri', []],
    ['form-action', []],
    ...(frame ? [['frame-src', ["'self'"]] as [string, string[]]] : []),
    ['require-trusted-types-for', ["'script'"]],
    ['trusted-types', trustedTypes],
  ];
  return directives.map(([name, values]) => `${name} ${values.length === 0 ? "'none'" : values.join(' ')}`).join('; ');
}
