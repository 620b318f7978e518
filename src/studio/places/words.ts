import type { Sense } from '../../explainer/explainer.ts';
import type { Certainty, ReviewGroup } from '../draft/review.ts';

/** What the screen says of how sure a mention is. */
export const CERTAINTY: Record<Certainty, string> = {
  open: 'not placed',
  doubtful: 'doubtful',
  sure: 'sure',
  decided: 'decided by you',
};

/** What a name may stand for, in the order of the form. */
export const SENSES: readonly { sense: Sense; label: string; hint: string }[] = [
  { sense: 'place', label: 'the place itself', hint: '“It rained in Moscow”' },
  { sense: 'government', label: 'its government', hint: '“Moscow objected”' },
  { sense: 'people', label: 'its people, or what is of it', hint: '“Russian trains”' },
  { sense: 'name', label: 'a part of another name', hint: '“The Moscow Times”' },
  { sense: 'dateline', label: 'where a report was written', hint: '“MOSCOW, May 5 –”' },
];

export const SENSE_NAMES: Record<Sense, string> = {
  place: 'a place',
  government: 'a government',
  people: 'a people',
  name: 'a part of another name',
  dateline: 'a dateline',
};

const number = new Intl.NumberFormat('en');

/** "About 12,500 people": two figures are as many as a comparison needs. */
export function describePopulation(population: number): string {
  if (population <= 0) return '';
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(population)) - 1);
  return `about ${number.format(Math.round(population / unit) * unit)} people`;
}

/** What a screen reader says of a name in the text. */
export function describeMention(quote: string, { certainty, sense }: Pick<ReviewGroup, 'certainty' | 'sense'>): string {
  const meaning = sense === 'place' ? '' : `, as ${SENSE_NAMES[sense]}`;
  return `${quote}, ${CERTAINTY[certainty]}${meaning}`;
}

/** "3 mentions", "1 mention". */
export const count = (amount: number, one: string, many = `${one}s`): string =>
  `${number.format(amount)} ${amount === 1 ? one : many}`;
