import type { Entry, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { BuiltMention } from './buildMentions.ts';
import { buildSlugs } from './buildSlugs.ts';
import { describeWhere } from './describeWhere.ts';
import type { Alternative, Place, Point } from './explainer.ts';

const MOST_ALTERNATIVES = 3;
const MOST_REASONS = 4;

/**
 * Gathers mentions into places, numbered in the order of their first mention.
 * @param isOfSource Whether another text is explained: then its words, the excerpts, tell what a place is there.
 */
export function buildPlaces(mentions: readonly BuiltMention[], gazetteer: Gazetteer, isOfSource: boolean): Place[] {
  const groups = new Map<string, { entry: Entry; mentions: BuiltMention[] }>();
  for (const built of mentions) {
    const { entry } = built;
    if (entry === null) continue;
    const group = groups.get(entry.id);
    if (group === undefined) groups.set(entry.id, { entry, mentions: [built] });
    else group.mentions.push(built);
  }
  const slugs = buildSlugs([...groups.values()].map(({ entry }) => entry));
  const places: Place[] = [];
  for (const { entry, mentions: own } of groups.values()) {
    const place = buildPlace(entry, own, gazetteer, isOfSource);
    places.push({ ...place, slug: slugs.get(entry.id) ?? '', number: places.length + 1 });
  }
  return places;
}

function buildPlace(
  entry: Entry,
  mentions: BuiltMention[],
  gazetteer: Gazetteer,
  isOfSource: boolean,
): Omit<Place, 'slug' | 'number'> {
  const drawn = mentions.filter(({ mention }) => mention.sense !== 'people');
  const quoted = isOfSource ? drawn.filter(({ mention }) => mention.excerpt !== null) : [];
  const local = gazetteer.localName(entry.id);
  return {
    id: entry.id,
    name: entry.name,
    namesInText: unique(drawn.map(({ mention }) => mention.quote)),
    ...(local === undefined || local.name === entry.name ? {} : { local }),
    kind: entry.kind,
    ...(entry.country === undefined ? {} : { country: entry.country }),
    where: describeWhere(entry, gazetteer),
    point: roundPoint(entry.point, entry.kind === 'town' ? 2 : 4),
    ...(entry.box === undefined ? {} : { box: entry.box }),
    ...(entry.members === undefined ? {} : { members: entry.members }),
    marker: findMarker(entry, quoted.length > 0 ? quoted : drawn),
    mentions: mentions.map(({ mention }) => mention.id),
    excerpts: unique(mentions.flatMap(({ mention }) => mention.excerpt ?? [])),
    // The surest mention: if that one is right, the place is rightly on the map.
    confidence: Math.max(...drawn.map(({ mention }) => mention.confidence)),
    by: drawn.every(({ mention }) => mention.by === 'author') ? 'author' : 'rule',
    reasons: unique(drawn.flatMap(({ resolution }) => resolution.reasons)).slice(0, MOST_REASONS),
    alternatives: buildAlternatives(entry, drawn, gazetteer),
  };
}

/** A ring only where every mention that counts is of a government, so that nothing seems to have happened there; areas and waters carry their name instead of a point. */
function findMarker(entry: Entry, drawn: BuiltMention[]): Place['marker'] {
  if (entry.kind === 'country') return 'area';
  if (entry.kind !== 'town') return 'label';
  return drawn.every(({ mention }) => mention.sense === 'government') ? 'ring' : 'disc';
}

/** What else the name could have been, the likeliest first. */
function buildAlternatives(entry: Entry, drawn: BuiltMention[], gazetteer: Gazetteer): Alternative[] {
  const others = new Map<string, Entry>();
  for (const { resolution } of drawn) {
    for (const candidate of resolution.candidates) {
      if (candidate.entry.id !== entry.id && !others.has(candidate.entry.id)) {
        others.set(candidate.entry.id, candidate.entry);
      }
    }
  }
  return [...others.values()]
    .slice(0, MOST_ALTERNATIVES)
    .map((other) => ({ id: other.id, name: other.name, where: describeWhere(other, gazetteer) }));
}

/** Law 1: towns to two decimals of a degree, about a kilometre, and no finer. */
function roundPoint({ lat, lon }: Point, decimals: number): Point {
  return { lat: Number(lat.toFixed(decimals)), lon: Number(lon.toFixed(decimals)) };
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
