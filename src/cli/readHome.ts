import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { UserError } from '../error.ts';
import type { Attribution } from '../explainer/explainer.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { readGazetteer } from '../gazetteer/readGazetteer.ts';
import { readSections } from '../gazetteer/sections.ts';
import { findEntry } from '../publish/assets.ts';
import type { Assets, ManifestEntry } from '../publish/assets.ts';
import type { Faces } from '../publish/picture/letters.ts';
import { readFont } from '../publish/picture/readFont.ts';
import type { Font } from '../publish/picture/readFont.ts';
import type { StudioParts } from '../studio/buildStudio.ts';
import type { Effects } from './effects.ts';

type Home = Pick<Effects, 'home' | 'disk'>;

/** The geography that came with the command. */
export interface Geography {
  base: Topology;
  detail: Topology;
}

export async function readGeography(effects: Home): Promise<Geography> {
  const [base, detail] = await Promise.all([
    readJson<Topology>(effects, 'geo/base.json'),
    readJson<Topology>(effects, 'geo/detail.json'),
  ]);
  return { base, detail };
}

export const readAttributions = (effects: Home): Promise<Attribution[]> =>
  readJson<Attribution[]>(effects, 'geo/attributions.json');

export const readNames = (effects: Home): Promise<Gazetteer> =>
  read(effects, 'geo/gazetteer.bin', (bytes) => readGazetteer(bytes));

/** The same as bytes that threads can share: each makes its own tables of them, and none a copy of the whole. */
export const readGazetteerFile = (effects: Home): Promise<SharedArrayBuffer> =>
  read(effects, 'geo/gazetteer.bin', (bytes) => {
    readSections(bytes, 'gazetteer.bin');
    const shared = new SharedArrayBuffer(bytes.length);
    new Uint8Array(shared).set(bytes);
    return shared;
  });

/** What draws pictures for social media: the renderer and the faces of letters. */
export async function readPictureParts(effects: Home): Promise<{ renderer: Uint8Array<ArrayBuffer>; faces: Faces }> {
  const bytes = (name: string): Promise<Uint8Array<ArrayBuffer>> => read(effects, `picture/${name}`, (all) => all);
  const font = (name: string): Promise<Font> => read(effects, `picture/${name}.ttf`, readFont);
  const [renderer, title, serif, label, italic] = await Promise.all([
    bytes('resvg.wasm'),
    font('SourceSerif4_600SemiBold'),
    font('SourceSerif4_400Regular'),
    font('SourceSans3_600SemiBold'),
    font('SourceSans3_400Regular_Italic'),
  ]);
  return { renderer, faces: { title, serif, label, italic } };
}

/** The browser's part: what each site gets a copy of. */
export async function readAssets(effects: Home): Promise<Assets> {
  const { home, disk } = effects;
  const text = (name: string): Promise<string> =>
    read(effects, `app/${name}`, (bytes) => new TextDecoder().decode(bytes));
  const manifest = await read(effects, 'app/manifest.json', (bytes) =>
    findEntry(parse(bytes), 'src/publish/client.ts'),
  );
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [folder, prefix] of [
    ['assets', 'assets/'],
    ['static', ''],
  ] as const) {
    for (const name of (await listHome(effects, `app/${folder}`)).sort()) {
      files.set(prefix + name, await disk.read(join(home, 'app', folder, name)));
    }
  }
  const one = { script: await text('one.js'), style: await text('one.css') };
  return { ...manifest, files, worker: await text('sw.js'), one, scorm: await text('scorm.js') };
}

/** The studio's part, for sites that hold it; its many files are read one at a time. */
export async function readStudioParts(effects: Home): Promise<StudioParts> {
  const manifest = await read(effects, 'app/studio/manifest.json', (bytes) =>
    parse<Record<string, ManifestEntry>>(bytes),
  );
  return {
    studio: findEntry(manifest, 'src/studio/studio.ts'),
    preview: findEntry(manifest, 'src/studio/preview.ts'),
    workers: {
      geoparser: findEntry(manifest, 'src/studio/worker.ts').script,
      importer: findEntry(manifest, 'src/studio/import/importWorker.ts').script,
    },
    attributions: await readAttributions(effects),
    files: studioFiles(effects),
  };
}

/** Where the studio's files come from: folders of it, and files. */
const STUDIO_FOLDERS = new Map([
  ['assets', 'app/studio/assets'],
  ['names', 'geo/browser'],
]);
const STUDIO_FILES = new Map(['base.json', 'detail.json'].map((name) => [name, `geo/${name}`]));

async function* studioFiles(effects: Home): AsyncGenerator<readonly [string, Uint8Array<ArrayBuffer>]> {
  for (const [prefix, folder] of STUDIO_FOLDERS) {
    for (const name of (await listHome(effects, folder)).sort()) {
      yield [`${prefix}/${name}`, await read(effects, `${folder}/${name}`, (bytes) => bytes)];
    }
  }
  for (const [name, file] of STUDIO_FILES) yield [name, await read(effects, file, (bytes) => bytes)];
}

/** One file of the studio. @param path In the studio's folder. @returns Undefined where there is no such file. */
export async function readStudioFile(path: string, { home, disk }: Home): Promise<Uint8Array | undefined> {
  const [, folder = '', name = ''] = /^(?:([a-z]+)\/)?(\w[\w.-]*)$/.exec(path) ?? [];
  const place = STUDIO_FOLDERS.get(folder);
  const file = place === undefined ? STUDIO_FILES.get(path) : `${place}/${name}`;
  if (file === undefined || (await disk.look(join(home, file)))?.folder !== false) return undefined;
  return disk.read(join(home, file));
}

/** Whether the studio was built: not where only the command line was. */
export const hasStudio = async ({ home, disk }: Home): Promise<boolean> =>
  (await disk.look(join(home, 'app/studio/manifest.json'))) !== undefined;

async function listHome({ home, disk }: Home, name: string): Promise<string[]> {
  try {
    return await disk.list(join(home, name));
  } catch (error) {
    throw damaged(join(home, name), error);
  }
}

const readJson = <Data>(effects: Home, name: string): Promise<Data> =>
  read(effects, name, (bytes) => parse<Data>(bytes));

const parse = <Data>(bytes: Uint8Array): Data =>
  JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Data;

/** Anything wrong with these files is wrong with the installation, never with what the person wrote. */
async function read<Data>(
  { home, disk }: Home,
  name: string,
  use: (bytes: Uint8Array<ArrayBuffer>) => Data,
): Promise<Data> {
  const file = join(home, name);
  try {
    return use(await disk.read(file));
  } catch (error) {
    throw damaged(file, error);
  }
}

function damaged(file: string, error: unknown): UserError {
  const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  const state = missing ? 'is missing' : `is damaged (${error instanceof Error ? error.message : String(error)})`;
  return new UserError(
    `This part of Wherein ${state}. Install Wherein again; in a clone, run npm run geo and then npm run build.`,
    { file },
  );
}
