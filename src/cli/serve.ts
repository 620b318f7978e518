import { join, resolve } from 'node:path';
import { formatError } from '../error.ts';
import type { Answer } from './answer.ts';
import type { ExitCode } from './commands.ts';
import type { Effects } from './effects.ts';
import { explainSystemError } from './explainSystemError.ts';
import { LocalSite } from './localSite.ts';
import { openStudio } from './openStudio.ts';
import { readAssets } from './readHome.ts';
import type { Options } from './readOptions.ts';
import { marker } from './replaceFolder.ts';
import { serveFolder } from './serveFolder.ts';
import { startServer } from './startServer.ts';
import { UsageError } from './usageError.ts';

/** How often files are looked at for changes, in milliseconds: at a glance, not at a touch. */
const LOOK_EVERY = 300;

/** `wherein serve`: a local look at explainers that follows each change, or at a site that is built. */
export async function serve({ files, text, flags }: Options, effects: Effects): Promise<ExitCode> {
  const port = readPort(text['port']);
  const built = files.length === 1 ? await findBuilt(files[0]!, effects) : undefined;
  if (built !== undefined) return show(serveFolder(built, effects.disk), port, flags.has('open'), effects);

  const assets = await readAssets(effects);
  const studio = await openStudio(assets, effects);
  const site = await LocalSite.open(files, effects, assets, studio !== undefined);
  const answer = async (path: string): Promise<Answer | undefined> => (await studio?.(path)) ?? site.answer(path);
  const report = (): void => effects.log(site.mistake === undefined ? 'Up to date' : formatError(site.mistake));
  if (site.mistake !== undefined) report();
  const timer = setInterval(() => void site.refresh().then((changed) => changed && report()), LOOK_EVERY);
  try {
    return await show(answer, port, flags.has('open'), effects, site);
  } finally {
    clearInterval(timer);
  }
}

async function show(
  answer: Parameters<typeof startServer>[0],
  port: number,
  open: boolean,
  effects: Effects,
  site?: LocalSite,
): Promise<ExitCode> {
  const server = await startServer(answer, port, site);
  const address = `http://localhost:${server.port}/`;
  effects.log(`Serving ${address}  (Ctrl+C ends it)`);
  if (open) effects.open(address);
  await effects.stopped();
  await server.close();
  return 0;
}

/** The folder, where it is a site that is made already. */
async function findBuilt(path: string, { cwd, disk }: Effects): Promise<string | undefined> {
  const folder = resolve(cwd, path);
  try {
    if ((await disk.look(folder))?.folder !== true) return undefined;
    return (await disk.look(join(folder, marker))) === undefined ? undefined : folder;
  } catch (error) {
    throw explainSystemError(error, path) ?? error;
  }
}

function readPort(value: string | undefined): number {
  const port = Number(value ?? 4173);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new UsageError(`--port takes a number from 0 to 65535; received ${JSON.stringify(value)}.`, 'serve');
}
