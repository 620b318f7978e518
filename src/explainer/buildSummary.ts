import type { ExplainerMap, Kind, Place } from './explainer.ts';

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const WATERS: Kind[] = ['ocean', 'sea', 'gulf', 'strait', 'canal', 'river', 'lake'];
/** More groups than these make a list, not a sentence. */
const MOST_GROUPS = 4;

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
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const name = groupOf(place.kind);
    groups.set(name, [...(groups.get(name) ?? []), place]);
  }
  const rank = (name: string): number => (name === 'town' ? 2 : name === 'country' ? 1 : 0);
  const sorted = [...groups].sort(([a, m], [b, n]) => rank(b) - rank(a) || n.length - m.length);
  const shown = sorted.length > MOST_GROUPS ? sorted.slice(0, MOST_GROUPS - 1) : sorted;
  const others = sorted.slice(shown.length).reduce((sum, [, group]) => sum + group.length, 0);
  const counts = shown.map(([name, group]) => `${spell(group.length)} ${nameGroup(name, group, isCity)}`);
  return others === 0 ? counts : [...counts, `${spell(others)} other place${others === 1 ? '' : 's'}`];
}

function groupOf(kind: Kind): string {
  return WATERS.includes(kind) ? 'water' : kind;
}

/** What a group is called: by its own word where all are one ("rivers", "states"), else by a common one. */
function nameGroup(name: string, group: readonly Place[], isCity: (place: Place) => boolean): string {
  if (name === 'town') {
    const cities = group.filter(isCity).length;
    if (cities === group.length) return plural('city', cities);
    return cities === 0 ? plural('town', group.length) : 'cities and towns';
  }
  const words = new Set(group.map(({ kind, where }) => (kind === 'province' ? where.split(' in ')[0] : kind)));
  const [word = name] = words;
  if (words.size === 1) return plural(word, group.length);
  return name === 'water' ? 'waters' : 'provinces and states';
}

const PLURALS: Record<string, string> = {
  city: 'cities',
  county: 'counties',
  country: 'countries',
  mountains: 'mountain ranges',
  islands: 'groups of islands',
};
const SINGULARS: Record<string, string> = { mountains: 'mountain range', islands: 'group of islands' };

function plural(word: string, count: number): string {
  return count === 1 ? (SINGULARS[word] ?? word) : (PLURALS[word] ?? `${word}s`);
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
