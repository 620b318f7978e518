import type { AskedSense, CheckSource, Question } from './question.ts';

const OPTIONS: readonly AskedSense[] = ['place', 'government', 'name'];

/** What does the name stand for here? The city and the government by turns, each name once. */
export function askSenses({ places, senses }: CheckSource): Question[] {
  const all = senses.flatMap((one): Question[] => {
    const place = places.find(({ mentions }) => mentions.includes(one.mention));
    if (place === undefined) return [];
    const sense = one.mention === one.government ? 'government' : 'place';
    return [{ kind: 'sense', ...one, place: place.id, options: [...OPTIONS], right: OPTIONS.indexOf(sense) }];
  });
  const cities = all.filter(({ right }) => right === 0);
  const governments = all.filter(({ right }) => right === 1);
  const turns = all.flatMap((_, at) => [cities[at], governments[at]]).filter((one) => one !== undefined);
  const seen = new Set<string>();
  return turns.filter((one) => {
    const place = one.kind === 'sense' ? one.place : '';
    return !seen.has(place) && seen.add(place);
  });
}
