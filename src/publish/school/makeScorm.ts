import type { Assets } from '../assets.ts';
import type { DrawnExplainer } from '../buildSite.ts';
import { renderSingle } from '../renderSingle.ts';
import { packFiles } from './packFiles.ts';
import { writeScormManifest } from './writeScormManifest.ts';

const PAGE = 'index.html';

/** An explainer as a SCORM 1.2 package: the whole page in one file, which tells the platform when its check is done. */
export async function makeScorm({
  explainer,
  drawing,
  assets,
}: DrawnExplainer & { assets: Pick<Assets, 'one' | 'files' | 'scorm'> }): Promise<Uint8Array<ArrayBuffer>> {
  return packFiles({
    'imsmanifest.xml': writeScormManifest(explainer, PAGE),
    [PAGE]: await renderSingle(explainer, drawing, assets, assets.scorm),
  });
}
