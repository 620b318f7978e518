import { LARGEST_ARTICLE } from '../article/readArticle.ts';
import { UserError } from '../error.ts';
import type { Rights } from '../explainer/explainer.ts';
import { decideStops } from '../imports/decideStops.ts';
import { readStops } from '../imports/readStops.ts';
import { writeStops } from '../imports/writeStops.ts';
import { countOf } from './countOf.ts';
import type { Effects } from './effects.ts';
import { readTextFile } from './readExplainer.ts';
import { readNames } from './readHome.ts';
import { readHtmlText } from './readHtmlText.ts';

/** In UTF-16 code units. */
const LARGEST = 20_000_000;

export interface NewStops {
  file: string;
  title: string;
  lang: string;
  date: string;
  rights: Rights;
}

/** The text of an explainer that is begun from a story map, a map or a table. @throws UserError */
export async function newFromStops({ file, rights, ...draft }: NewStops, effects: Effects): Promise<string> {
  if (rights === 'in-copyright') {
    throw new UserError(
      'Stops are taken whole, and a text in copyright may only be quoted in part. Is it your own? Take --rights own. ' +
        'Else put the text into a .txt file: wherein new article.txt.',
      { file },
    );
  }
  const text = await readTextFile(file, effects);
  if (text.length > LARGEST) throw new UserError('Expected a file of at most 20 MB, received a larger one.', { file });
  const { stops: all, ...stops } = readStops(text, file, readHtmlText);
  const gazetteer = await readNames(effects);
  effects.progress('Finding places');
  const decided = decideStops(all, gazetteer);
  const placed = decided.filter(({ entry }) => entry !== null);
  effects.progress('');
  effects.log(`${countOf(all.length, 'stop')}, ${placed.length} placed by name and position.`);
  for (const { stop, entry } of decided) {
    if (entry !== null || stop.point === undefined) continue;
    effects.log(`Left open: ${JSON.stringify(stop.name ?? stop.heading)}. No place of this name lies near its point.`);
  }
  for (const note of stops.notes) effects.log(note);
  const markdown = writeStops({ ...draft, rights, stops, decided, gazetteer });
  if (markdown.length <= LARGEST_ARTICLE) return markdown;
  throw new UserError(
    `Expected stops of at most ${LARGEST_ARTICLE.toLocaleString('en')} characters (a long book), received more. ` +
      'Part the file into several stories.',
    { file },
  );
}
