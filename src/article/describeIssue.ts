import type { BaseIssue } from 'valibot';
import { findNearest } from './findNearest.ts';
import { PLACE_ID_FORMS } from './placeId.ts';
import { sourceSchema, frontMatterSchema } from './frontMatter.ts';

export interface DescribedIssue {
  message: string;
  path: (string | number)[];
  /** Whether the key is wrong, not its value. */
  atKey: boolean;
}

const KEYS: Record<string, readonly string[]> = {
  '': Object.keys(frontMatterSchema.entries),
  source: Object.keys(sourceSchema.entries),
  map: ['borders'],
};
const REMEDIES: Record<string, string> = {
  title: "Write `title:` with the explainer's title.",
  description: 'Write `description:` with a sentence on what it is about.',
  lang: 'Write `lang: en` for English.',
  date: 'Write `date:` with the day of this version.',
  source:
    'Write `source: { rights: own }` if the text is your own, else title, publisher and rights of what you quote.',
  'source.published': 'Write the year, month and day as far as they are known.',
  'source.url': 'Write the whole address, or leave it out.',
  'source.words': 'Let `wherein new` write it, or count the words of the source.',
  'source.names': 'Write the names in brackets, with commas.',
  'source.place': 'Write the id, or leave it out.',
  'source.rights': 'It says on what ground the source is quoted; for a news article that is in-copyright.',
};

/** Says what was expected, what was received and what to do, for one finding of the schema check. */
export function describeIssue(issue: BaseIssue<unknown>): DescribedIssue {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const name = path.join('.');
  const key = String(path.at(-1) ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { message: describeUnknownKey(key, path.slice(0, -1)), path, atKey: true };
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    const remedy = REMEDIES[name] ?? `Write \`${key}:\`.`;
    return { message: `Expected \`${name}\`, received nothing. ${remedy}`, path, atKey: false };
  }
  const received = describeReceived(issue.input);
  const expected = describeExpected(issue, path);
  const remedy = describeRemedy(issue, path);
  const what = name === '' ? 'Expected' : `\`${name}\`: expected`;
  return { message: `${what} ${expected}, received ${received}.${remedy}`, path, atKey: false };
}

function describeUnknownKey(key: string, parents: (string | number)[]): string {
  const known = parents[0] === 'places' ? ['place', 'sense'] : (KEYS[parents.join('.')] ?? []);
  const nearest = findNearest(key, known);
  const remedy = nearest === undefined ? 'Take it out.' : `Did you mean \`${nearest}\`?`;
  const where = parents.length === 0 ? '' : ` under \`${parents.join('.')}\``;
  return `Expected one of the keys ${known.join(', ')}${where}, received \`${shorten(key)}\`. ${remedy}`;
}

function describeExpected(issue: BaseIssue<unknown>, path: (string | number)[]): string {
  if (issue.type === 'check' || issue.type === 'regex') return issue.message;
  if (issue.type === 'picklist') return `one of ${issue.expected?.replace(/[()"]/g, '').split(' | ').join(', ')}`;
  if (path[0] === 'places' && path.length === 2)
    return `a place id such as ${PLACE_ID_FORMS}, or none, or { place, sense }`;
  if (path[0] === 'places') return 'a list of `Name: place id`';
  if (issue.type === 'union') return 'some text, or a list of texts';
  if (issue.type === 'array') return 'a list, such as [Moscow, Seoul]';
  if (issue.type === 'string') return 'some text';
  return 'keys with values, such as `title: …`';
}

function describeRemedy(issue: BaseIssue<unknown>, path: readonly (string | number)[]): string {
  if (issue.type === 'picklist' && typeof issue.input === 'string') {
    const options = (issue.expected ?? '').match(/[^()"| ]+/g) ?? [];
    const nearest = findNearest(issue.input, options);
    if (nearest !== undefined) return ` Did you mean \`${nearest}\`?`;
  }
  const remedy =
    path[0] === 'places' ? '`wherein parse` prints the ids of the places in a text.' : REMEDIES[path.join('.')];
  return remedy === undefined ? '' : ` ${remedy}`;
}

function describeReceived(input: unknown): string {
  if (typeof input === 'string') return input === '' ? 'nothing' : `\`${shorten(input)}\``;
  if (Array.isArray(input)) return 'a list';
  return input === null || input === undefined ? 'nothing' : 'keys with values';
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
