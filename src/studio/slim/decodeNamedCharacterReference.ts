import { loadPart } from '../loadPart.ts';

/** In the place of the package of that name: its list of 2,125 names weighs 10 KB, and few texts use one. */
let names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };
let isWhole = false;

/** @param name Without `&` and `;`. @returns False where there is no such name. */
export function decodeNamedCharacterReference(name: string): string | false {
  return Object.hasOwn(names, name) ? names[name]! : false;
}

/** Loads all names, if a text may use one that is not known yet. To be awaited before the text is read. */
export async function learnNames(text: string): Promise<void> {
  if (isWhole || ![...text.matchAll(/&([a-z][a-z\d]*);/gi)].some(([, name]) => !Object.hasOwn(names, name!))) return;
  names = (await loadPart(() => import('character-entities'))).characterEntities;
  isWhole = true;
}
