import { resolve } from 'node:path';
import type { Details } from '../map/drawMap.ts';
import { buildSite } from '../publish/buildSite.ts';
import type { DrawnExplainer, SiteFile } from '../publish/buildSite.ts';
import { buildSingles } from '../publish/buildSingles.ts';
import { buildStudio } from '../studio/buildStudio.ts';
import type { ExitCode } from './commands.ts';
import { countOf } from './countOf.ts';
import { drawExplainer, readStudio } from './drawExplainer.ts';
import type { Studio } from './drawExplainer.ts';
import type { Effects } from './effects.ts';
import { findExplainers } from './findExplainers.ts';
import type { ExplainerFile } from './findExplainers.ts';
import { makeDrawCard } from './makeDrawCard.ts';
import { readAssets, readStudioParts } from './readHome.ts';
import type { Options } from './readOptions.ts';
import { replaceFolder } from './replaceFolder.ts';
import { UsageError } from './usageError.ts';

/** `wherein build`: explainers in, a folder for any web server out; whole or not at all. */
export async function build({ files, text, flags }: Options, effects: Effects): Promise<ExitCode> {
  const out = text['out'];
  if (out === undefined) throw new UsageError('Say where to build: --out DIR.', 'build');
  if (flags.has('studio') && flags.has('single')) {
    throw new UsageError('The studio is a part of a site: leave out --studio or --single.', 'build');
  }
  if (flags.has('school') && flags.has('single')) {
    throw new UsageError(
      'Packages for schools stand beside the pages of a site: leave out --school or --single.',
      'build',
    );
  }
  const url = readUrl(text['url']);
  const sources = await findExplainers(files, effects);
  const assets = await readAssets(effects);
  let doubts = 0;
  const studio = await readStudio(effects);
  const details = flags.has('single') ? 'inside' : 'beside';
  const explainers = drawAll(sources, studio, effects, (more) => (doubts += more), details);
  // Of use only by a whole address.
  const address = url === undefined ? {} : { url, drawCard: makeDrawCard(effects, studio) };
  const pages = flags.has('single')
    ? buildSingles(explainers, assets)
    : buildSite(explainers, assets, {
        ...address,
        offline: true,
        studio: flags.has('studio'),
        school: flags.has('school'),
      });
  const all = flags.has('studio') ? both(pages, buildStudio(await readStudioParts(effects), assets)) : pages;
  let stopped = false;
  void effects.stopped().then(() => (stopped = true));
  const folder = resolve(effects.cwd, out);
  const done = await replaceFolder(folder, all, effects.disk, () => !stopped);
  effects.progress('');
  if (!done) {
    effects.log('Stopped. Nothing was changed.');
    return 1;
  }
  effects.log(`Built ${countOf(sources.length, 'explainer')} into ${out}`);
  if (doubts > 0) effects.log(`${countOf(doubts, 'doubt')}: wherein check tells more`);
  return 0;
}

async function* both(first: AsyncIterable<SiteFile>, second: AsyncIterable<SiteFile>): AsyncGenerator<SiteFile> {
  yield* first;
  yield* second;
}

/** One after the other: each is read, checked, drawn and forgotten. @throws UserError for the first with a mistake. */
async function* drawAll(
  sources: ExplainerFile[],
  studio: Studio,
  effects: Effects,
  doubt: (more: number) => void,
  details: Details,
): AsyncGenerator<DrawnExplainer> {
  for (const [index, source] of sources.entries()) {
    effects.progress(`${index + 1} of ${sources.length}: ${source.file}`);
    const { explainer, drawing, doubts } = await drawExplainer(source, studio, effects, details);
    doubt(doubts);
    yield { explainer, drawing };
  }
}

/** @throws UsageError unless it is an absolute http(s) address; what comes back ends with a slash. */
function readUrl(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(
      `--url needs a whole address, e.g. https://example.org/maps/; received ${JSON.stringify(value)}.`,
      'build',
    );
  }
  return url.origin + url.pathname.replace(/\/*$/, '/');
}
