import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { kilobytes, type Row } from './table.ts';

const BUDGET = 150 * 1024;

interface Chunk {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
}
type Manifest = Record<string, Chunk>;

/** Script of the studio by file, as a host packs each; files that an earlier row has counted are not counted again. */
export async function studioSizes(dist: string): Promise<Row[]> {
  const studio = await Sizes.read(join(dist, 'app/studio'));
  const reader = await Sizes.read(join(dist, 'app'));
  const own = reader.add('src/publish/client.ts', true);
  const start = studio.add('src/studio/studio.ts');
  const words = studio.add(studio.named('words'));
  const geoparser = studio.add('src/studio/worker.ts');
  const work = studio.add('src/studio/work.ts');
  const page = studio.add(studio.named('page'));
  const maker = studio.add('src/studio/maker.ts');
  const preview = studio.add('src/studio/preview.ts', true);
  const beyond = start + words + geoparser + work + page + maker + preview - own;
  const docx = studio.add('src/studio/import/importWorker.ts', true);
  const row = (what: string, measured: string, budget = '', kept?: boolean): Row => ({
    what: `studio: ${what}`,
    budget,
    measured,
    ...(kept === undefined ? {} : { kept }),
  });
  return [
    row('script of the start page, gzip', kilobytes(start)),
    row(
      'further script behind it, gzip: the geoparser; its word lists and trained weights',
      `${kilobytes(geoparser)}; ${kilobytes(words)}`,
    ),
    row('further script fetched when the start stands, gzip: the screens', kilobytes(work)),
    row(
      'further script for the first page made, gzip: the maker; the reader’s components in the form that writes pages',
      `${kilobytes(maker)}; ${kilobytes(page)}`,
    ),
    row('further script for the preview, gzip: the reader’s', kilobytes(preview)),
    row(
      'all of these, each file once, less the reader’s own script as published',
      `${kilobytes(beyond)} (less ${kilobytes(own)})`,
      '≤ 150 KB',
      beyond <= BUDGET,
    ),
    row('the same, less the word lists and the reader’s components', kilobytes(beyond - words - page)),
    row('further script for a .docx, gzip', kilobytes(docx)),
  ];
}

/** Counts the files of one build. */
class Sizes {
  private readonly manifest: Manifest;
  private readonly sizes: ReadonlyMap<string, number>;
  private readonly counted = new Set<string>();

  private constructor(manifest: Manifest, sizes: ReadonlyMap<string, number>) {
    this.manifest = manifest;
    this.sizes = sizes;
  }

  static async read(folder: string): Promise<Sizes> {
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
    const sizes = new Map<string, number>();
    for (const { file } of Object.values(manifest)) {
      if (file.endsWith('.js')) sizes.set(file, gzipSync(await readFile(join(folder, file)), { level: 9 }).length);
    }
    return new Sizes(manifest, sizes);
  }

  /** The key of a shared file that has this name. */
  named(name: string): string {
    const found = Object.keys(this.manifest).find((key) => key.startsWith(`_${name}-`));
    if (found === undefined) throw new Error(`The studio has no file "${name}".`);
    return found;
  }

  /**
   * Bytes of what an entry loads, but for what was counted before.
   * @param withLater Also what it asks for later on. A shared file alone is counted without what it imports.
   */
  add(key: string, withLater = false): number {
    const chunk = this.manifest[key];
    if (chunk === undefined) throw new Error(`manifest.json does not name ${key}.`);
    if (this.counted.has(chunk.file)) return 0;
    this.counted.add(chunk.file);
    const { file, imports = [], dynamicImports = [] } = chunk;
    const further = key.startsWith('_words-') || key.startsWith('_page-') ? [] : imports;
    const next = withLater ? [...further, ...dynamicImports] : further;
    return next.reduce((sum, one) => sum + this.add(one, withLater), this.sizes.get(file) ?? 0);
  }
}
