import type { DetailFile, MapDrawing } from '../map/drawMap.ts';
import { shortHash } from './hash.ts';

/**
 * The finer outlines beside a page, with a mark of their content in their names: a page that was opened before a new
 * publish never gets those of a later drawing.
 */
export async function detailFiles({
  files,
}: Pick<MapDrawing, 'files'>): Promise<{ mark: string; files: DetailFile[] }> {
  const mark = (await shortHash(files.map(({ content }) => content).join('\n'))).slice(0, 8);
  return {
    mark,
    files: files.map(({ name, content }) => ({ name: name.replace('.json', `-${mark}.json`), content })),
  };
}
