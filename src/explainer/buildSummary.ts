import type { ExplainerMap, Kind, Place } from './explainer.ts';

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const PLURALS: Partial<Record<Kind, string>> = {
  county: 'counties',
  country: 'countries',
  gulf: 'gulfs',
  mountain: 'mountains',
  mountains: 'mountain ranges',
  islands: 'groups of islands',
};
const SINGULARS: Partial<Record<Kind, string>> = { mountains: 'mountain range', islands: 'group of islands' };
/** More kinds than this make a list, not a sentence. */
const MOST_KINDS = 4;

/**
 * One sentence on what the map shows: "Six cities and five countries, from Washington in the west to Seoul in the east."
 * West and east are those of the map, whose middle may be the Pacific.
 * @param isCity Whether a town is called a city.
 */
export function buildSummary(places: readonly Place[], map: ExplainerMap, isCity: (place: Place) => boolean): string {
  const [first] = places;
  if (first === undefined) return 'The text names no place.';
  if (places.length === 1) return `One place: ${first.name}, ${first.where}.`;
  const count = joinList(countKinds(places, isCity));
  const ends = findEnds(places, map.centre);
  return `${count.slice(0, 1).toUpperCase()}${count.slice(1)}, ${ends}.`;
}

function countKinds(places: readonly Place[], isCity: (place: Place) => boolean): string[] {
  const counts = new Map<Kind, number>();
  for (const { kind } of places) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const rank = (kind: Kind): number => (kind === 'town' ? 2 : kind === 'country' ? 1 : 0);
  const kinds = [...counts].sort(([a, m], [b, n]) => rank(b) - rank(a) || n - m);
  const shown = kinds.length > MOST_KINDS ? kinds.slice(0, MOST_KINDS - 1) : kinds;
  const others = kinds.slice(shown.length).reduce((sum, [, count]) => sum + count, 0);
  const towns = places.filter(({ kind }) => kind === 'town');
  const cities = towns.filter(isCity).length;
  const words = shown.map(([kind, count]) => {
    if (kind === 'town' && cities === count) return `${spell(count)} ${count === 1 ? 'city' : 'cities'}`;
    if (kind === 'town' && cities > 0) return `${spell(count)} cities and towns`;
    return `${spell(count)} ${nameKind(kind, count)}`;
  });
  return others === 0 ? words : [...words, `${spell(others)} other place${others === 1 ? '' : 's'}`];
}

function nameKind(kind: Kind, count: number): string {
  return count === 1 ? (SINGULARS[kind] ?? kind) : (PLURALS[kind] ?? `${kind}s`);
}

/** The two places farthest apart along the longer side of the map. Towns lie where they are, areas only about there. */
function findEnds(places: readonly Place[], centre: number): string {
  const towns = places.filter(({ kind }) => kind === 'town');
  const among = towns.length >= 2 ? towns : places;
  const east = (place: Place): number => ((((place.point.lon - centre + 180) % 360) + 360) % 360) - 180;
  const north = (place: Place): number => place.point.lat;
  const wide = spread(among, east);
  const tall = spread(among, north);
  const middle = (tall.high.point.lat + tall.low.point.lat) / 2;
  return wide.by * Math.cos((middle * Math.PI) / 180) >= tall.by
    ? `from ${wide.low.name} in the west to ${wide.high.name} in the east`
    : `from ${tall.high.name} in the north to ${tall.low.name} in the south`;
}

function spread(places: readonly Place[], measure: (place: Place) => number): { low: Place; high: Place; by: number } {
  const sorted = [...places].sort((a, b) => measure(a) - measure(b));
  const low = sorted[0] as Place;
  const high = sorted.at(-1) as Place;
  return { low, high, by: measure(high) - measure(low) };
}

function spell(count: number): string {
  return NUMBERS[count] ?? String(count);
}

function joinList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
