import type { Kind } from '../../explainer/explainer.ts';
import { wordSet } from './wordSet.ts';

const towns: Kind[] = ['town'];
const provinces: Kind[] = ['province'];
const counties: Kind[] = ['county'];

/** Words beside a name that say what kind of place is meant. */
export const kindWords: ReadonlyMap<string, readonly Kind[]> = new Map<string, readonly Kind[]>([
  ...'city town village hamlet suburb municipality township capital downtown cities towns villages suburbs slum slums camp camps'
    .split(' ')
    .map((w) => [w, towns] as const),
  ...'state province oblast governorate prefecture statewide krai republic states provinces'
    .split(' ')
    .map((w) => [w, provinces] as const),
  ...'county counties parish parishes borough'.split(' ').map((w) => [w, counties] as const),
  ...'region district department regions districts'.split(' ').map((w) => [w, [...provinces, ...counties]] as const),
  ['country', ['country']],
  ['nation', ['country']],
  ['river', ['river']],
  ['lake', ['lake']],
  ['sea', ['sea']],
  ['ocean', ['ocean']],
  ['gulf', ['gulf']],
  ['strait', ['strait']],
  ['canal', ['canal']],
  ['island', ['island']],
  ['islands', ['islands']],
  ['peninsula', ['peninsula']],
  ['desert', ['desert']],
  ['mount', ['mountain']],
  ['mountains', ['mountains']],
]);

/** Capitalised words that, after a name, make a place name that a gazetteer may lack ("Licking River"). */
export const kindsAfter = wordSet(
  'county parish township twp. river creek lake bay island islands mountains valley peninsula glacier plateau archipelago coast desert delta strait straits',
);

/** The same before a name ("Lake Lanier"). */
export const kindsBefore = wordSet('lake mount mt. mt');

/** "northern Syria", "downtown Paris": a place follows. */
export const directions = wordSet(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern',
  'northwestern southeastern southwestern southcentral northcentral upper lower inner outer greater downtown nearby neighbouring neighboring historic rural coastal mainland suburban metropolitan',
  'northeastern mid midtown uptown',
);

/** Prepositions that lead to a place where something is. */
export const locatives = wordSet(
  'in at near outside around across throughout inside within into toward towards beyond onto via',
);

/** Words that may be part of a name without a capital: "Strait of Hormuz". */
export const links = wordSet(
  'of the and or de la le les du del al el an am der den upon sur in y e da do dos das es ash ad bin on under lès aan au aux sous les a',
);

export const days = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october',
  'november december jan. feb. mar. apr. aug. sept. oct. nov. dec. sat. sun. mon. tue. tues. wed. thu. thurs. fri. christmas easter ramadan',
);
