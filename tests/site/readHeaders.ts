import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from './built.ts';

/**
 * The headers that a host sends with a file by the site's own `_headers`: those of every rule that its address matches;
 * of one name, both are obeyed.
 * @param path From the site's root.
 */
export function readHeaders(path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of readFileSync(join(site, '_headers'), 'utf8').split(/\n(?=\S)/)) {
    const [pattern = '', ...lines] = rule.trimEnd().split('\n');
    if (!`/${path}`.startsWith(pattern.replace(/\*$/, ''))) continue;
    for (const line of lines.filter((one) => one.trim() !== '')) {
      const [name, value] = [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()];
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
}
