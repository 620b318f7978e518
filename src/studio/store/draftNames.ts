import { isMap, isScalar, parseDocument } from 'yaml';
import { cleanName } from './draftFile.ts';

/** The name of a draft that nobody named: its title. @param front The front matter with its fences. */
export function nameFromTitle(front: string): string {
  const yaml = front.replace(/^---[^\n]*\n/, '').replace(/^(?:---|\.\.\.)[ \t]*$[\s\S]*/m, '');
  const { contents } = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  const title = isMap(contents) ? contents.get('title', true) : undefined;
  return cleanName(isScalar(title) ? title.value : undefined);
}

/** The name itself, or with the first number behind it that makes it the only one: "Talks 2". */
export function uniqueName(name: string, others: Iterable<string>): string {
  const taken = new Set(others);
  if (!taken.has(name)) return name;
  let count = 2;
  while (taken.has(`${name} ${count}`)) count += 1;
  return `${name} ${count}`;
}
