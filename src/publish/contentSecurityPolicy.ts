export interface PolicySources {
  script?: readonly string[];
  style?: readonly string[];
  /** Where pictures may come from; `data:` only in a single file. */
  image?: readonly string[];
  /** Whether the page may read other files of its own site: false in a single file. */
  connect?: boolean;
}

/**
 * What a page may do: nothing but show itself and read from its own site. No `unsafe-*`, no other origin. Leaflet sets its
 * styles through the CSSOM, which needs no permission. `frame-ancestors` does not work in a page: see `headersFile`.
 */
export function contentSecurityPolicy({ script = [], style = [], image = [], connect = true }: PolicySources): string {
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
  ];
  return directives.map(([name, values]) => `${name} ${values.length === 0 ? "'none'" : values.join(' ')}`).join('; ');
}
