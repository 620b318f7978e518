import type { Explainer, Mention, Place } from '../explainer.ts';
import type { CheckPlace, CheckSource, SenseCase } from './question.ts';

/** From here on a resolution is very sure: only that is fit to be taught. */
const SURE = 0.9;
/** Characters of a paragraph that a question still quotes. */
const LONGEST_QUOTE = 400;
/** Of cities and of governments each. */
const MOST_CASES = 2;

const isSure = ({ by, confidence }: Pick<Mention | Place, 'by' | 'confidence'>): boolean =>
  by === 'author' || confidence >= SURE;

/** Whether nothing may be asked about a place. */
export const isDoubtful = (place: Pick<Place, 'by' | 'confidence'>): boolean => !isSure(place);

/** What an explainer's self-check is made from. */
export function checkSource(explainer: Pick<Explainer, 'places' | 'mentions' | 'blocks' | 'map'>): CheckSource {
  const places = explainer.places.map((place): CheckPlace =>
    isDoubtful(place) ? { ...place, doubtful: true } : place,
  );
  return { places, senses: findSenseCases(explainer), centre: explainer.map.centre };
}

/**
 * Mentions of cities in excerpts that are surely the city, or surely its government. The city is asked for only where
 * the text uses the same name for the government, too: else there is nothing to tell apart.
 */
export function findSenseCases({
  places,
  mentions,
  blocks,
}: Pick<Explainer, 'places' | 'mentions' | 'blocks'>): SenseCase[] {
  const towns = new Set(places.filter(({ kind }) => kind === 'town').map(({ id }) => id));
  const sure = mentions.filter((mention) => towns.has(mention.place ?? '') && isSure(mention));
  const governments = new Map<string, string>();
  for (const { id, place, sense, of } of sure) {
    if (sense === 'government' && of !== undefined && !governments.has(place ?? '')) governments.set(place ?? '', id);
  }
  const cases = sure.flatMap(({ id, place, sense, of, excerpt, start, end }): SenseCase[] => {
    const block = blocks.find((one) => one.start <= start && end <= one.end);
    if (excerpt === null || block === undefined || block.end - block.start > LONGEST_QUOTE) return [];
    if (sense === 'government' && of !== undefined) return [{ mention: id, government: id }];
    const government = governments.get(place ?? '');
    return sense === 'place' && government !== undefined ? [{ mention: id, government }] : [];
  });
  const isCity = ({ mention, government }: SenseCase): boolean => mention !== government;
  const cities = cases.filter(isCity).slice(0, MOST_CASES);
  return [...cities, ...cases.filter((one) => !isCity(one)).slice(0, MOST_CASES)];
}
