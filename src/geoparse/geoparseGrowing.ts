import type { GrowingGazetteer } from '../gazetteer/growingGazetteer.ts';
import { geoparse } from './geoparse.ts';
import type { ParseDocument, Resolution } from './resolution.ts';

/** What the world around has to do for a long parse. */
export interface Surroundings {
  /** Adds files to the gazetteer, telling the share (0…1) that came; answers with those that cannot be had. */
  load: (files: string[], onShare: (share: number) => void) => Promise<string[]>;
  /** Lets others have their turn; throws to end the parse. */
  pause: () => Promise<void>;
  /** The share that is done, 0…1, rising. */
  onProgress: (share: number) => void;
}

export interface GrownParse {
  resolutions: Resolution[];
  /** Files that could not be had: some small town of the text may be missing. Empty: the same as with the whole gazetteer. */
  lacking: string[];
}

/** UTF-16 code units that are looked through without a pause: about 20 milliseconds. */
const STRETCH = 20_000;
/** The share done after the text was looked through, its files came, and it was looked through again. */
const [LOOKED, LOADED, LOOKED_AGAIN] = [0.3, 0.6, 0.8];

/**
 * Geoparses with a gazetteer that grows by what the text asks for. A long text is first looked through in stretches, so
 * that it can be stopped and nearly all files come at once; what counts is the last run, over the whole text, which asks
 * for nothing more and so gives what the whole gazetteer would.
 */
export async function geoparseGrowing(
  document: ParseDocument,
  growing: GrowingGazetteer,
  around: Surroundings,
): Promise<GrownParse> {
  const lost = new Set<string>();
  const load = async (missing: Set<string>, onShare: (share: number) => void): Promise<boolean> => {
    const files = [...missing].filter((file) => !lost.has(file));
    for (const file of files.length === 0 ? [] : await around.load(files, onShare)) lost.add(file);
    return files.length > 0;
  };
  if (document.text.length > 2 * STRETCH) {
    const first = await lookThrough(document.text, growing, around, 0, LOOKED);
    await load(first, (share) => around.onProgress(LOOKED + share * (LOADED - LOOKED)));
    const second = await lookThrough(document.text, growing, around, LOADED, LOOKED_AGAIN);
    await load(second, () => undefined);
  }
  for (;;) {
    await around.pause();
    const { gazetteer, missing } = growing.view();
    const resolutions = geoparse(document, gazetteer);
    if (await load(missing, () => undefined)) continue;
    around.onProgress(1);
    return { resolutions, lacking: [...missing] };
  }
}

/** The files that the text asks for, stretch by stretch. */
async function lookThrough(
  text: string,
  growing: GrowingGazetteer,
  { pause, onProgress }: Surroundings,
  from: number,
  to: number,
): Promise<Set<string>> {
  const { gazetteer, missing } = growing.view();
  for (let start = 0; start < text.length;) {
    await pause();
    const end = findBreak(text, start + STRETCH);
    geoparse({ text: text.slice(start, end) }, gazetteer);
    onProgress(from + (end / text.length) * (to - from));
    start = end;
  }
  return missing;
}

/** The end of the line, else of the word, near a position. */
function findBreak(text: string, near: number): number {
  if (near >= text.length) return text.length;
  const line = text.lastIndexOf('\n', near);
  if (line > near - STRETCH / 2) return line + 1;
  const space = text.lastIndexOf(' ', near);
  return space > near - STRETCH / 2 ? space + 1 : near;
}
