import { askCompass } from './askCompass.ts';
import { askCountries } from './askCountries.ts';
import { askDistances } from './askDistances.ts';
import { askNumbers } from './askNumbers.ts';
import { askSenses } from './askSenses.ts';
import { Chance } from './chance.ts';
import type { CheckSource, Question } from './question.ts';

const MOST = 9;
/** Fewer are no check. */
const LEAST = 3;

/** From finding places on the map to thinking about them; each name is the next question of its kind. */
const ORDER = [
  'number',
  'number',
  'north',
  'country',
  'distance',
  'sense',
  'number',
  'east',
  'sense',
  'distance',
  'country',
  'number',
] as const;

/**
 * Questions about an explainer's places, made of its data alone: the same on every machine. Each has one right answer,
 * which is sure and plain to see on the map. Nine at most; none at all where not even three can be asked.
 */
export function buildSelfCheck(source: CheckSource): Question[] {
  const chance = new Chance(source.places.map(({ id }) => id).join(' '));
  const stock: Record<(typeof ORDER)[number], Question[]> = {
    number: askNumbers(source, chance),
    north: askCompass('north', source, chance),
    east: askCompass('east', source, chance),
    distance: askDistances(source, chance),
    country: askCountries(source, chance),
    sense: askSenses(source),
  };
  const used = new Map<string, number>();
  const questions: Question[] = [];
  for (const kind of ORDER) {
    if (questions.length === MOST) break;
    const next = takeFreshest(stock[kind], used);
    if (next === undefined) continue;
    for (const place of aboutWhat(next)) used.set(place, (used.get(place) ?? 0) + 1);
    questions.push(next);
  }
  return questions.length < LEAST ? [] : questions;
}

/** Takes out the first of those whose places were asked about least. */
function takeFreshest(questions: Question[], used: ReadonlyMap<string, number>): Question | undefined {
  const worn = questions.map((one) => aboutWhat(one).reduce((sum, place) => sum + (used.get(place) ?? 0), 0));
  const at = worn.indexOf(Math.min(...worn));
  return at === -1 ? undefined : questions.splice(at, 1)[0];
}

/** The ids of the places that a question is about. */
function aboutWhat(question: Question): string[] {
  if (question.kind === 'distance') return [question.from, question.to];
  return 'place' in question ? [question.place] : [question.options[question.right]!];
}
