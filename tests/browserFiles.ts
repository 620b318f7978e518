import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { GrowingGazetteer } from '../src/gazetteer/growingGazetteer.ts';
import { geoparseGrowing, type GrownParse } from '../src/geoparse/geoparseGrowing.ts';
import type { ParseDocument } from '../src/geoparse/resolution.ts';

/** The gazetteer's files for browsers, as `npm run geo` makes them. */
export const browserFolder = join(import.meta.dirname, '../geo/built/browser');

/** One of them, unpacked. */
export function readBrowserFile(name: string): Uint8Array {
  return new Uint8Array(gunzipSync(readFileSync(join(browserFolder, name))));
}

const cut = readBrowserFile('names.bin');

/** The cut alone, with no shard yet. */
export function openCut(): GrowingGazetteer {
  return new GrowingGazetteer(cut, 'names.bin');
}

/** Parses with a gazetteer that begins as the cut; `lost` are files that cannot be had. */
export function parseGrowing(
  document: ParseDocument,
  growing = openCut(),
  isLost: (file: string) => boolean = () => false,
): Promise<GrownParse> {
  return geoparseGrowing(document, growing, {
    load(files, onShare) {
      const there = files.filter((file) => !isLost(file));
      for (const file of there) growing.add(file, readBrowserFile(file));
      onShare(1);
      return Promise.resolve(files.filter(isLost));
    },
    pause: () => Promise.resolve(),
    onProgress: () => undefined,
  });
}
