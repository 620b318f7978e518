import type { Explainer, Mention } from '../explainer/explainer.ts';
import { withArticle } from '../explainer/describeWhere.ts';
import { inSentence } from './inSentence.ts';
import { strings } from './strings.ts';

/** What mentions stand for beyond the place itself, each sentence once: the page keeps them where mentions point to. */
export interface SenseNotes {
  /** The id of the note for a mention, or undefined where the name simply means the place. */
  idOf(mention: Mention): string | undefined;
  textOf(mention: Mention): string | null;
  notes: { id: string; text: string }[];
}

export function findSenseNotes(explainer: Explainer): SenseNotes {
  const countries = countryNames(explainer);
  const textOf = (mention: Mention): string | null =>
    strings.sense(mention.sense, mention.of === undefined ? null : (countries(mention.of) ?? null));
  const texts = new Set(explainer.mentions.map(textOf).filter((text) => text !== null));
  const notes = [...texts].map((text, i) => ({ id: `Sense-${i + 1}`, text }));
  const ids = new Map(notes.map(({ id, text }) => [text, id]));
  return { notes, textOf, idOf: (mention) => ids.get(textOf(mention) ?? '') };
}

/** A country's name: as a place of the page where it is one, else as CLDR has it. */
function countryNames(explainer: Explainer): (id: string) => string | undefined {
  const places = new Map(explainer.places.map((place) => [place.id, inSentence(place)]));
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return (id) => {
    const code = /^country:([A-Z]{2})$/.exec(id)?.[1];
    const name = code === undefined ? undefined : regions.of(code);
    return places.get(id) ?? (name === undefined ? undefined : withArticle(name));
  };
}
