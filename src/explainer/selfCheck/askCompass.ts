import { unwrap } from '../mercator.ts';
import type { Chance } from './chance.ts';
import type { CheckPlace, CheckSource, Question } from './question.ts';

/** Degrees between the right place and the next: below, a map does not show plainly which one lies further. */
const LEAST = { north: 1.5, east: 3 };
/** Degrees between any two, from which on nobody need look. */
const MOST = { north: 45, east: 100 };

const tellsItself = /north|south|east|west|arctic/i;

/**
 * Which of these towns lies furthest north, or east? Only towns: where an area begins and ends is another question. East
 * is where every map shows it: never across the antimeridian.
 */
export function askCompass(way: 'north' | 'east', { places, centre }: CheckSource, chance: Chance): Question[] {
  const along = ({ point }: CheckPlace): number => (way === 'north' ? point.lat : unwrap(point.lon, centre));
  const towns = places
    .filter(({ kind, name, doubtful }) => kind === 'town' && doubtful === undefined && !tellsItself.test(name))
    .sort((a, b) => along(b) - along(a) || a.number - b.number);
  const questions = towns.flatMap((right, at): Question[] => {
    const lower = towns.slice(at + 1).filter((town) => {
      const by = along(right) - along(town);
      // Across the antimeridian, east on this map is west on another.
      const isPlain = way === 'north' || Math.abs(right.point.lon - town.point.lon - by) < 1;
      return isPlain && by >= LEAST[way] && by <= MOST[way];
    });
    const wrong = chance.shuffle(lower).slice(0, 2);
    if (wrong.length === 0) return [];
    return [
      {
        kind: way,
        ...chance.mix(
          right.id,
          wrong.map(({ id }) => id),
        ),
      },
    ];
  });
  // Of three is better than of two.
  return chance.shuffle(questions).sort((a, b) => b.options.length - a.options.length);
}
