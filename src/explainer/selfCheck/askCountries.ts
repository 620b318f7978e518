import type { Kind } from '../explainer.ts';
import type { Chance } from './chance.ts';
import { isDisputed, isState } from './disputedAreas.ts';
import type { CheckSource, Question } from './question.ts';

const MOST_WRONG = 3;
const KINDS: readonly Kind[] = ['town', 'province', 'county'];

/** Which country does it lie in? Among countries that the text names, and never where the name or a claim makes it moot. */
export function askCountries({ places }: CheckSource, chance: Chance): Question[] {
  const sure = places.filter(({ doubtful }) => doubtful === undefined);
  const countries = sure.filter(({ kind, country }) => kind === 'country' && isState(country));
  const questions = sure.flatMap((place): Question[] => {
    const right = countries.find(({ country }) => country === place.country);
    if (right === undefined || !KINDS.includes(place.kind) || isDisputed(place.point)) return [];
    if (place.name.includes(right.name) || right.name.includes(place.name)) return [];
    const wrong = chance.shuffle(countries.filter((country) => country !== right)).slice(0, MOST_WRONG);
    if (wrong.length < 2) return [];
    return [
      {
        kind: 'country',
        place: place.id,
        ...chance.mix(
          right.id,
          wrong.map(({ id }) => id),
        ),
      },
    ];
  });
  const isCapital = new Set(sure.filter(({ where }) => where.startsWith('capital of')).map(({ id }) => id));
  // What most know comes last.
  return chance.shuffle(questions).sort((a, b) => rank(a, isCapital) - rank(b, isCapital));
}

const rank = (question: Question, isCapital: ReadonlySet<string>): number =>
  question.kind === 'country' && isCapital.has(question.place) ? 1 : 0;
