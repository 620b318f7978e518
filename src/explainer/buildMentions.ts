import type { Article } from '../article/article.ts';
import type { Entry } from '../gazetteer/gazetteer.ts';
import { nameKey } from '../gazetteer/nameKey.ts';
import type { Resolution } from '../geoparse/resolution.ts';
import { buildSlugs } from './buildSlugs.ts';
import type { Mention, PlaceId, Sense } from './explainer.ts';
import { nameMentions } from './nameMentions.ts';

/** A mention beside the resolution that it came from. */
export interface BuiltMention {
  mention: Mention;
  resolution: Resolution;
  /** What is drawn: null for names in names, for peoples whose country is not on the map, and where nothing was sure. */
  entry: Entry | null;
}

/** The senses that put a place on the map; a people alone, or a part of another name, does not. */
const DRAWN: Sense[] = ['place', 'government', 'dateline'];

/**
 * Turns resolutions into mentions, in the order of the text. Law 1: where the explainer explains a source, a place counts
 * only if the source prints a name of it, in an excerpt or by `source.names`; a name that stands only in the author's own
 * words stays plain text.
 */
export function buildMentions(article: Article, resolutions: readonly Resolution[]): BuiltMention[] {
  const printed = findPrinted(article, resolutions);
  const built: BuiltMention[] = [];
  for (const resolution of resolutions) {
    const entry = findEntry(resolution);
    if (entry === null && resolution.sense !== 'name') continue;
    const isOnMap = entry !== null && printed.has(entry.id);
    if (entry !== null && !isOnMap && resolution.sense !== 'people') continue;
    const place = isOnMap ? entry.id : null;
    const { start, end, quote, sense, of, by, confidence } = resolution;
    const excerpt = findExcerpt(article, resolution);
    const mention: Mention = {
      id: '',
      start,
      end,
      quote,
      sense,
      place,
      ...(of === undefined ? {} : { of }),
      excerpt,
      by,
      confidence,
    };
    built.push({ mention, resolution, entry: isOnMap ? entry : null });
  }
  return withAnchors(article, built);
}

function withAnchors(article: Article, built: readonly BuiltMention[]): BuiltMention[] {
  const slugs = buildSlugs([...new Set(built.flatMap(({ entry }) => entry ?? []))]);
  const spans = built.map(({ mention, entry }) => ({ ...mention, slug: slugs.get(entry?.id ?? '') }));
  const ids = nameMentions(article, spans);
  return built.map((one, index) => ({ ...one, mention: { ...one.mention, id: ids[index] ?? '' } }));
}

/** Whether a resolution puts a place on the map. */
export function isDrawn(resolution: Resolution): boolean {
  return DRAWN.includes(resolution.sense) && findEntry(resolution) !== null;
}

/** Whether the text explains another text, and so may name on the map only what that one names. */
export function isOfSource(article: Article): boolean {
  const { rights, names } = article.meta.source;
  return rights !== 'own' && (article.excerpts.length > 0 || (names ?? []).length > 0);
}

/** What a resolution stands for on the map. A government is drawn where its name points: "Beijing" at Beijing, but
 *  "China" at China, since the text does not name the capital. */
export function findEntry({ sense, place, named }: Resolution): Entry | null {
  if (sense === 'name') return null;
  return sense === 'government' ? (named ?? place) : place;
}

/** The id of the excerpt that a span stands in, or null. */
export function findExcerpt(article: Article, { start, end }: { start: number; end: number }): string | null {
  return article.excerpts.find((excerpt) => excerpt.start <= start && end <= excerpt.end)?.id ?? null;
}

/** The places that the source names; without a source, those that the text names. */
export function findPrinted(article: Article, resolutions: readonly Resolution[]): Set<PlaceId> {
  const names = new Set((article.meta.source.names ?? []).map(nameKey));
  const isPrinted = (resolution: Resolution): boolean =>
    !isOfSource(article) || names.has(nameKey(resolution.quote)) || findExcerpt(article, resolution) !== null;
  const places = resolutions
    .filter(({ sense }) => DRAWN.includes(sense))
    .filter(isPrinted)
    .map(findEntry);
  return new Set(places.flatMap((entry) => (entry === null ? [] : [entry.id])));
}
