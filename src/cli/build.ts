import { relative, resolve } from 'node:path';
import { buildSite } from '../publish/buildSite.ts';
import type { DrawnExplainer } from '../publish/buildSite.ts';
import { buildSingles } from '../publish/buildSingles.ts';
import type { ExitCode } from './commands.ts';
import { drawExplainer, readStudio } from './drawExplainer.ts';
import type { Effects } from './effects.ts';
import { findExplainers } from './findExplainers.ts';
import type { ExplainerFile } from './findExplainers.ts';
import { readAssets } from './readHome.ts';
import type { Options } from './readOptions.ts';
import { replaceFolder } from './replaceFolder.ts';
import { UsageError } from './usageError.ts';

/** `wherein build`: explainers in, a folder for any web server out; whole or not at all. */
export async function build({ files, text, flags }: Options, effects: Effects): Promise<ExitCode> {
  const out = text['out'];
  if (out === undefined) throw new UsageError('Say where to build: --out DIR.', 'build');
  const url = readUrl(text['url']);
  const sources = await findExplainers(files, effects);
  const assets = await readAssets(effects);
  const explainers = drawAll(sources, effects);
  const pages = flags.has('single')
    ? buildSingles(explainers, assets)
    : buildSite(explainers, assets, { ...(url === undefined ? {} : { url }), offline: true });
  let stopped = false;
  void effects.stopped().then(() => (stopped = true));
  const folder = resolve(effects.cwd, out);
  const done = await replaceFolder(folder, pages, effects.disk, () => !stopped);
  effects.progress('');
  if (!done) {
    effects.log('Stopped. Nothing was changed.');
    return 1;
  }
  const count = sources.length === 1 ? '1 explainer' : `${sources.length} explainers`;
  effects.log(`Built ${count} into ${relative(effects.cwd, folder) || folder}`);
  return 0;
}

/** One after the other: each is read, checked, drawn and forgotten. @throws UserError for the first with a mistake. */
async function* drawAll(sources: ExplainerFile[], effects: Effects): AsyncGenerator<DrawnExplainer> {
  const studio = await readStudio(effects);
  for (const [index, source] of sources.entries()) {
    effects.progress(`${index + 1} of ${sources.length}: ${source.file}`);
    yield await drawExplainer(source, studio, effects);
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
