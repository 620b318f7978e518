import { basename, dirname, extname, resolve } from 'node:path';
import { normaliseText } from '../article/normaliseText.ts';
import { UserError } from '../error.ts';
import { proposeExcerpts } from '../explainer/proposeExcerpts.ts';
import type { Rights } from '../explainer/explainer.ts';
import { writeDraft } from '../explainer/writeDraft.ts';
import { geoparse } from '../geoparse/geoparse.ts';
import { isStopsFile } from '../imports/readStops.ts';
import type { ExitCode } from './commands.ts';
import type { Effects } from './effects.ts';
import { newFromStops } from './newFromStops.ts';
import type { NewStops } from './newFromStops.ts';
import { readNames } from './readHome.ts';
import type { Options } from './readOptions.ts';
import { readSource } from './readSource.ts';
import { isSlug, toSlug } from '../publish/slug.ts';
import { UsageError } from './usageError.ts';
import { writeWhole } from './writeWhole.ts';

const allRights: readonly Rights[] = ['own', 'permission', 'public-domain', 'cc-by', 'cc-by-sa', 'in-copyright'];

/** `wherein new`: from an article, or stops on a map, to a draft explainer for a person to go on with. Never overwrites. */
export async function newDraft({ files, text: given }: Options, effects: Effects): Promise<ExitCode> {
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new UsageError(
      `Name one article, or one file of stops: wherein new article.txt; received ${files.length}.`,
      'new',
    );
  }
  const isStops = isStopsFile(file);
  const rights = readRights(given['rights'] ?? (isStops ? 'own' : undefined));
  const lang = readLang(given['lang']);
  const out = given['out'] ?? `${toSlug(basename(file, extname(file))) || 'explainer'}.md`;
  const place = resolve(effects.cwd, out);
  demandName(out);
  if ((await effects.disk.look(place)) !== undefined) {
    throw new UserError('There is a file of this name already, and it is left as it is. Name another: --out FILE.', {
      file: out,
    });
  }
  const title = `Draft: ${basename(out, extname(out))}`;
  const date = effects.now().toISOString().slice(0, 10);
  const front = { file, title, lang, date, rights };
  const draft = isStops ? await newFromStops(front, effects) : await newFromArticle(front, effects);
  await effects.disk.makeFolder(dirname(place));
  await writeWhole(place, draft, effects.disk);
  effects.progress('');
  const check = `wherein check ${out}${isStops ? '' : ` --source ${file}`}`;
  effects.log(`Wrote ${out}. Put it into your own words, then: ${check}`);
  return 0;
}

async function newFromArticle({ file, rights, lang, ...front }: NewStops, effects: Effects): Promise<string> {
  const source = await readSource(file, effects);
  const text = normaliseText(source.text);
  const gazetteer = await readNames(effects);
  effects.progress('Finding places');
  const resolutions = geoparse({ text }, gazetteer);
  effects.progress('Choosing excerpts');
  const excerpts = proposeExcerpts(text, resolutions, { rights, lang });
  const { sha256 } = source;
  return writeDraft({ ...front, text, resolutions, excerpts, gazetteer, lang, rights, sha256, isDecided: true });
}

/** The file's name will be the page's address. */
function demandName(out: string): void {
  const name = basename(out, '.md');
  if (extname(out) === '.md' && isSlug(name)) return;
  const better = `${toSlug(name) || 'my-explainer'}.md`;
  throw new UserError(
    `The name of the file will be the address of the page: small letters, digits and hyphens, then .md. Take ${better}.`,
    { file: out },
  );
}

function readRights(value = 'in-copyright'): Rights {
  const rights = allRights.find((one) => one === value);
  if (rights !== undefined) return rights;
  throw new UsageError(`--rights takes one of ${allRights.join(', ')}; received ${JSON.stringify(value)}.`, 'new');
}

function readLang(value = 'en'): string {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? 'en';
  } catch {
    throw new UsageError(`--lang takes a language tag such as en or pt-BR; received ${JSON.stringify(value)}.`, 'new');
  }
}
