import { parseDocument } from 'yaml';

/** What an author wrote in a field of the front matter, whether it is right or not; a list with `; ` between its items. */
export function readField(front: string, path: readonly string[]): string {
  const yaml = /^---[ \t]*\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(front)?.[1] ?? '';
  const document = parseDocument(yaml, { schema: 'failsafe', stringKeys: true, logLevel: 'silent' });
  const value: unknown = document.toJS({ maxAliasCount: 20 });
  const found = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], value);
  if (Array.isArray(found)) return found.map(String).join('; ');
  return typeof found === 'string' ? found : '';
}
