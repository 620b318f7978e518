import { measure } from '../../explainer/measure.ts';
import type { CheckPlace, CheckSource, Question } from '../../explainer/selfCheck/question.ts';
import { formatDistance, formatLeg } from '../format.ts';
import { inSentence } from '../inSentence.ts';
import { checkStrings as strings } from './checkStrings.ts';
import type { Quote, WordedOption, WordedQuestion } from './wordedQuestion.ts';

/** Where the words come from: an explainer, or a page that shows one. */
export interface CheckWords extends Omit<CheckSource, 'places'> {
  places: readonly (CheckPlace & { slug: string })[];
  /** "the government of Russia". */
  senseOf(mention: string): string | null;
  /** The paragraph around a mention. */
  quoteOf(mention: string): Quote | null;
}

/** Puts questions into words, each option with what is said of it. Questions whose excerpt cannot be had are left out. */
export function wordQuestions(questions: readonly Question[], words: CheckWords): WordedQuestion[] {
  const places = new Map(words.places.map((place) => [place.id, place]));
  const placeOf = (id: string): WordedPlace => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`No place ${id}.`);
    return place;
  };
  return questions
    .flatMap((question) => word(question, placeOf, words) ?? [])
    .map((question, at) => ({ id: `Q${at + 1}`, ...question }));
}

type WordedPlace = CheckPlace & { slug: string };
type PlaceOf = (id: string) => WordedPlace;
type Unnumbered = Omit<WordedQuestion, 'id'>;

function word(question: Question, placeOf: PlaceOf, words: CheckWords): Unnumbered | undefined {
  if (question.kind === 'number') return wordNumber(question, placeOf);
  if (question.kind === 'distance') return wordDistance(question, placeOf, words.centre);
  if (question.kind === 'country') return wordCountry(question, placeOf);
  if (question.kind === 'sense') return wordSense(question, placeOf, words);
  return wordCompass(question, placeOf);
}

type Of<Kind> = Extract<Question, { kind: Kind }>;

function wordNumber({ kind, place, options, right }: Of<'number'>, placeOf: PlaceOf): Unnumbered {
  const says = (one: WordedPlace): string => strings.numberIs(one.number, inSentence(one), one.where);
  const asked = placeOf(place);
  return { kind, ask: strings.number(asked.number), options: each(options, placeOf, says), right, show: show(asked) };
}

function wordCompass({ kind, options, right }: Of<'north' | 'east'>, placeOf: PlaceOf): Unnumbered {
  const says = ({ name, point }: WordedPlace): string => strings.liesAt(kind, name, point);
  const asked = placeOf(options[right] ?? '');
  const names = options.map((id) => placeOf(id).name);
  return { kind, ask: strings.compass(kind, names), options: each(options, placeOf, says), right, show: show(asked) };
}

function wordDistance(
  { kind, from, to, options, right }: Of<'distance'>,
  placeOf: PlaceOf,
  centre: number,
): Unnumbered {
  const [a, b] = [placeOf(from), placeOf(to)];
  const { km, direction } = measure(a.point, b.point, centre);
  const told = `${b.name} lies ${formatLeg(km, direction, inSentence(a))}.`;
  return {
    kind,
    ask: strings.distance(inSentence(a), inSentence(b)),
    options: options.map((one, at) => ({
      text: formatDistance(one),
      says: at === right ? told : at < right ? strings.farther : strings.nearer,
    })),
    right,
    show: show(b),
  };
}

function wordCountry({ kind, place, options, right }: Of<'country'>, placeOf: PlaceOf): Unnumbered {
  const { name, number, where, ...asked } = placeOf(place);
  const says = (country: WordedPlace): string =>
    country.id === options[right]
      ? strings.liesIn(name, where)
      : strings.lookFor(name, number, inSentence(country), country.number);
  return {
    kind,
    ask: strings.country(name),
    options: each(options, placeOf, says),
    right,
    show: show({ ...asked, name }),
  };
}

function wordSense(question: Of<'sense'>, placeOf: PlaceOf, words: CheckWords): Unnumbered | undefined {
  const { kind, mention, government, options, right } = question;
  const quote = words.quoteOf(mention);
  const ruler = words.senseOf(government);
  if (quote === null || ruler === null) return undefined;
  const place = placeOf(question.place);
  const texts = strings.senses(place.name, ruler);
  const answer = options[right] ?? 'place';
  return {
    kind,
    ask: strings.sense(quote.name),
    quote,
    options: options.map((sense) => ({
      text: texts[sense],
      says: sense === answer ? strings.senseIs(quote.name, texts[sense]) : strings.notSense[sense],
    })),
    right,
    show: show(place),
  };
}

const each = (ids: readonly string[], placeOf: PlaceOf, says: (place: WordedPlace) => string): WordedOption[] =>
  ids.map((id) => ({ text: placeOf(id).name, says: says(placeOf(id)) }));

const show = ({ slug, name }: Pick<WordedPlace, 'slug' | 'name'>): WordedQuestion['show'] => ({ slug, name });
