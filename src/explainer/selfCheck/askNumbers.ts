import type { Kind } from '../explainer.ts';
import { measure } from '../measure.ts';
import type { Chance } from './chance.ts';
import type { CheckPlace, CheckSource, Question } from './question.ts';

const MOST_WRONG = 3;
/** Places nearer than this share of the map's width have numbers that stand too near one another to be told apart. */
const APART = 0.08;
/** Each place is held against each other: of a text with hundreds, those that are named most are enough. */
const MOST_PLACES = 60;

/** Which place has number n on the blank map? Of the places that are named most, such as lie apart from one another. */
export function askNumbers({ places, centre }: CheckSource, chance: Chance): Question[] {
  const sure = places
    .filter(({ doubtful }) => doubtful === undefined)
    .sort((a, b) => b.mentions.length - a.mentions.length || a.number - b.number)
    .slice(0, MOST_PLACES);
  const width = Math.max(...sure.flatMap((a) => sure.map((b) => measure(a.point, b.point, centre).km)), 1);
  const isApart = (a: CheckPlace, b: CheckPlace): boolean => measure(a.point, b.point, centre).km > width * APART;
  const asked: CheckPlace[] = [];
  for (const place of sure) {
    if (asked.every((other) => isApart(place, other))) asked.push(place);
  }
  return asked.flatMap((place): Question[] => {
    const others = sure.filter((other) => other !== place && isApart(place, other));
    const alike = others.filter(({ kind }) => kind === place.kind);
    const apart = others.filter((other) => isBounded(other) && isBounded(place) && other.country !== place.country);
    const wrong = chance.shuffle(alike.length >= MOST_WRONG - 1 ? alike : apart).slice(0, MOST_WRONG);
    if (wrong.length < 2) return [];
    return [
      {
        kind: 'number',
        place: place.id,
        ...chance.mix(
          place.id,
          wrong.map(({ id }) => id),
        ),
      },
    ];
  });
}

/** A town never lies in such a place of another country; in a region or a sea it may, and then both would be right. */
const BOUNDED: readonly Kind[] = ['town', 'county', 'province', 'country'];
const isBounded = ({ kind }: CheckPlace): boolean => BOUNDED.includes(kind);
