import type { PlaceId } from '../../explainer/explainer.ts';
import { nameKey } from '../../gazetteer/nameKey.ts';
import { decideMention, decideNames } from '../draft/decide.ts';
import type { Draft } from '../draft/draft.ts';
import { findSettled } from '../draft/findSettled.ts';
import type { ReviewGroup } from '../draft/review.ts';

/** Those that the rule is sure of, and that have a place to be confirmed. */
export const findSure = (groups: readonly ReviewGroup[]): ReviewGroup[] =>
  groups.filter(({ certainty, place }) => certainty === 'sure' && place !== null);

/**
 * Confirms all that the rule is sure of, as it is placed now. A name that stands for one place only is decided for every
 * mention of it; where another mention of it means something else, or is in doubt, each mention by itself.
 * @param comments Beside a place's id: "Moscow, capital of Russia".
 */
export function acceptSure(
  draft: Draft,
  groups: readonly ReviewGroup[],
  comments: Readonly<Record<PlaceId, string>> = {},
): Draft {
  const settled = new Set(findSettled(draft).map(nameKey));
  const others = new Set<string>();
  const places = new Map<string, PlaceId | null>();
  for (const { name, place, certainty } of groups) {
    const key = nameKey(name);
    if (certainty !== 'sure' || (places.has(key) && places.get(key) !== place)) others.add(key);
    places.set(key, place);
  }
  const isOneForAll = ({ name }: ReviewGroup): boolean => !settled.has(nameKey(name)) && !others.has(nameKey(name));
  const sure = findSure(groups);
  const names = sure.filter(isOneForAll).map(({ name, place }) => ({
    name,
    choice: { place: place! },
    comment: comments[place!],
  }));
  const single = sure
    .filter((group) => !isOneForAll(group))
    .flatMap(({ mentions, place, sense }) =>
      mentions.map(({ start, end }) => ({ start, end, place: place!, ...(sense === 'place' ? {} : { sense }) })),
    );
  const decided = decideNames(draft, names);
  return single.reduce((so, { start, end, ...choice }) => decideMention(so, { start, end }, choice), decided);
}
