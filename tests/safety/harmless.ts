import fc from 'fast-check';
import { explainerFile } from './explainerFile.ts';
import { publish, tryFile } from './publishFile.ts';
import { findScripts } from './findBreaches.ts';
import { findVocabulary, readHtml } from './readHtml.ts';

/** Files of the same kinds of fields and blocks as the hostile ones, with nothing but words in them. */
const harmlessFile = explainerFile({
  text: fc.constantFrom(
    'words',
    'two words',
    'Nowhere',
    'Atlantis',
    'a longer text of a dozen words that say nothing of any place at all',
  ),
  address: fc.constantFrom('https://news.example/', 'mailto:desk@news.example'),
});

/** What comes by chance too seldom: a name that has two senses, about which the worksheet asks. */
const twoSenses = `---
title: Two senses
description: Of one name.
lang: he
date: 2026-11-22
source: { rights: own }
places: { Paris: { place: geonames:7, sense: government } }
---
Chicago lies in Illinois. [Someone](geonames:1) came to [a town](geonames:7).

> Something of [a place](admin1:US.TX), and Paris, Texas.

Moscow said no.
`;

/** What pages are like that were made from harmless files. */
export interface Harmless {
  /** What any of them is made of. */
  vocabulary: Set<string>;
  /** Of each page, by its path, its scripts. */
  scripts: Map<string, string>;
}

export async function readHarmless(): Promise<Harmless> {
  const harmless: Harmless = { vocabulary: new Set(), scripts: new Map() };
  for (const file of [twoSenses, ...fc.sample(harmlessFile, { numRuns: 500, seed: 1 })]) {
    const drawn = tryFile(file);
    if (drawn === undefined) continue;
    for (const [path, content] of await publish(drawn)) {
      if (!path.endsWith('.html')) continue;
      const page = readHtml(content);
      for (const word of findVocabulary(page)) harmless.vocabulary.add(word);
      harmless.scripts.set(path, findScripts(page));
    }
  }
  return harmless;
}
