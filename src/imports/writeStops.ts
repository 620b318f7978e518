import { writeParagraph } from '../article/writeMarkdown.ts';
import type { Rights } from '../explainer/explainer.ts';
import { DRAFT_WORDS, writeFrontMatter } from '../explainer/writeFrontMatter.ts';
import type { Entry, Gazetteer } from '../gazetteer/gazetteer.ts';
import { nameKey } from '../gazetteer/nameKey.ts';
import type { DecidedStop } from './decideStops.ts';
import { LONGEST_HEADING } from './stops.ts';
import type { Stops } from './stops.ts';

export interface StopsDraft {
  stops: Omit<Stops, 'stops'>;
  decided: readonly DecidedStop[];
  gazetteer: Gazetteer;
  /** Where the file says no title. */
  title: string;
  lang: string;
  /** Today, YYYY-MM-DD. */
  date: string;
  /** On what ground the stops' words are shown: all of them are. */
  rights: Exclude<Rights, 'in-copyright'>;
}

/**
 * Writes an explainer file from stops: a heading each, which names its place, and its words below, one's own or as a
 * quotation. `readArticle` reads it without a mistake.
 */
export function writeStops({ stops, decided, gazetteer, title, lang, date, rights }: StopsDraft): string {
  const { common, isShared } = shareNames(decided);
  const open = decided.filter(({ stop, entry }) => entry === null && stop.point !== undefined);
  const names = [...new Set(decided.flatMap(({ name }) => name ?? []))];
  const front = writeFrontMatter({
    title: stops.title ?? title,
    lang,
    date,
    source: rights === 'own' ? { rights } : { rights, names },
    decided: common,
    open: [...new Set(open.map(({ stop }) => stop.name ?? stop.heading).filter((name) => name !== ''))],
    notes: stops.notes,
    gazetteer,
  });
  const quote = (paragraph: string): string => (rights === 'own' ? paragraph : `> ${paragraph}`);
  const join = (paragraphs: string[]): string => paragraphs.join(rights === 'own' ? '\n\n' : '\n>\n');
  const intro = stops.intro.map((paragraph) => quote(writeParagraph(paragraph)));
  const sections = decided.map((one) => {
    const { heading, paragraphs } = writeStop(one, isShared);
    const words = join(paragraphs.map(quote));
    return [heading, words === '' ? DRAFT_WORDS : words].filter((part) => part !== '').join('\n\n');
  });
  return `${front}${[join(intro), ...sections].filter((part) => part !== '').join('\n\n')}\n`;
}

/** A name that stands for one place throughout is decided once, at the head of the file; any other where it stands. */
function shareNames(decided: readonly DecidedStop[]): {
  common: { name: string; entry: Entry }[];
  isShared: (name: string) => boolean;
} {
  const names = new Map<string, { name: string; entry: Entry | null }>();
  for (const { name, entry } of decided) {
    if (name === undefined || entry === null) continue;
    const known = names.get(nameKey(name));
    if (known === undefined) names.set(nameKey(name), { name, entry });
    else if (known.entry?.id !== entry.id) known.entry = null;
  }
  // Only a name that begins with a capital is looked for wherever it stands.
  const common = [...names.values()].flatMap(({ name, entry }) =>
    entry === null || !/^\p{Lu}/u.test(name) ? [] : [{ name, entry }],
  );
  const shared = new Set(common.map(({ name }) => nameKey(name)));
  return { common, isShared: (name) => shared.has(nameKey(name)) };
}

function writeStop(
  { stop, entry, name }: DecidedStop,
  isShared: (name: string) => boolean,
): { heading: string; paragraphs: string[] } {
  const { heading, paragraphs, media } = stop;
  const isLong = heading.length > LONGEST_HEADING;
  const below = [...(isLong ? [heading] : []), ...paragraphs].map(writeParagraph);
  if (media !== undefined) below.push(writeMedia(media));
  const short = isLong || heading === '' ? (stop.name ?? '').slice(0, LONGEST_HEADING) : heading;
  if (entry === null || name === undefined) return { heading: writeHeading(writeParagraph(short)), paragraphs: below };
  const text = findName(short, name) === -1 ? addName(short, name) : short;
  if (isShared(name)) return { heading: writeHeading(writeParagraph(text)), paragraphs: below };
  const at = findName(text, name);
  const [before, after] = [text.slice(0, at), text.slice(at + name.length)].map(escape);
  return { heading: writeHeading(`${before}[${escape(name)}](${entry.id})${after}`), paragraphs: below };
}

const addName = (heading: string, name: string): string => (heading === '' ? name : `${heading}: ${name}`);

/** Where a name stands in a text as a word of its own; −1 where it does not. */
function findName(text: string, name: string): number {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const isWord = !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length));
    if (isWord) return at;
  }
  return -1;
}

/** Signs at a heading's end that Markdown would take for its closing. */
const writeHeading = (markdown: string): string =>
  markdown === '' ? '' : `## ${markdown.replace(/(?<!\\)#$/, '\\#')}`;

/** A part of a line, with the white space at its ends. */
function escape(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return before + writeParagraph(words) + after;
}

function writeMedia({ href, caption, credit }: NonNullable<DecidedStop['stop']['media']>): string {
  const link = `[${writeParagraph(caption)}](<${href.replaceAll('&', '\\&')}>)`;
  return credit === '' ? link : `${link}, ${writeParagraph(credit)}`;
}
