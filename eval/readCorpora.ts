import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findCorpus, type CorpusInfo } from './corpora.ts';

/** A place name that people marked. Offsets are UTF-16 code units; degrees of WGS 84, null where nobody placed it. */
export interface GoldToponym {
  start: number;
  end: number;
  surface: string;
  lat: number | null;
  lon: number | null;
  /** Of a disc as large as the country or continent, kilometres. */
  radiusKm?: number;
  geonameId?: string;
  /** GeoNames' feature code, e.g. `PPL`. */
  fcode?: string;
}

export interface GoldDocument {
  id: string;
  corpus: CorpusInfo;
  /** Documents of one group share places: they are either all trained on or all tested on. */
  group: string;
  text: string;
  toponyms: GoldToponym[];
}

export interface Corpus extends CorpusInfo {
  documents: GoldDocument[];
}

type Line = Pick<GoldDocument, 'id' | 'text' | 'toponyms'> & { group?: string };

/** Where the corpora lie: beside the repository, or where WHEREIN_EVAL says. */
export const corporaFolder = resolve(import.meta.dirname, '..', process.env['WHEREIN_EVAL'] ?? '../shared/eval');

/** The corpora that are there, in the order of their names: none where the folder is absent. */
export async function readCorpora(folder = corporaFolder): Promise<Corpus[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.jsonl')).sort();
  return Promise.all(files.map(async (file) => readCorpus(file, await readFile(join(folder, file), 'utf8'))));
}

function readCorpus(file: string, source: string): Corpus {
  const info = findCorpus(file.split('.')[0]!);
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  const documents = lines.map((line): GoldDocument => {
    const { id, text, toponyms, group } = JSON.parse(line) as Line;
    const own = info.groupedBy === 'document' ? id : (group ?? id);
    return { id: String(id), corpus: info, group: `${info.name}/${own}`, text, toponyms };
  });
  return { ...info, documents };
}
