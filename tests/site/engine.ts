/** The engine as a browser's worker runs it: given the gazetteer's file and texts, it answers what was found in each. */
import { readGazetteer } from '../../src/gazetteer/readGazetteer.ts';
import { findBriefly } from './findBriefly.ts';

self.addEventListener('message', ({ data }: MessageEvent<{ file: ArrayBuffer; texts: string[] }>) => {
  const gazetteer = readGazetteer(data.file);
  self.postMessage(data.texts.map((text) => findBriefly(text, gazetteer)));
});
