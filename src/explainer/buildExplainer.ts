import type { Article } from '../article/article.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Resolution } from '../geoparse/resolution.ts';
import { buildLeg } from './buildLeg.ts';
import { buildMentions, isOfSource } from './buildMentions.ts';
import { buildPlaces } from './buildPlaces.ts';
import { buildSummary } from './buildSummary.ts';
import { buildUnresolved } from './buildUnresolved.ts';
import { isCity } from './describeWhere.ts';
import type { Attribution, Explainer } from './explainer.ts';
import { frameMap } from './frameMap.ts';

/**
 * Builds the one document that everything published is derived from. It always succeeds: what is wrong with an
 * explainer, `checkExplainer` says.
 * @param resolutions What `geoparse` made of the article's text: in order, apart.
 * @param attributions A line for each data source behind gazetteer and map.
 */
export function buildExplainer(
  article: Article,
  resolutions: readonly Resolution[],
  gazetteer: Gazetteer,
  attributions: readonly Attribution[],
): Explainer {
  const { meta, slug, text, blocks, marks, excerpts } = article;
  const built = buildMentions(article, resolutions);
  const found = buildPlaces(built, gazetteer, isOfSource(article));
  const map = frameMap(found, meta.map.borders);
  const places = found.map((place, index) => {
    const leg = buildLeg(place, found.slice(0, index), map.centre);
    return leg === undefined ? place : { ...place, leg };
  });
  const isCityPlace = ({ id }: { id: string }): boolean => {
    const entry = gazetteer.entry(id);
    return entry !== undefined && isCity(entry);
  };
  return {
    format: 'wherein/1',
    slug,
    title: meta.title,
    description: meta.description,
    lang: meta.lang,
    date: meta.date,
    source: meta.source,
    summary: buildSummary(places, map, isCityPlace),
    text,
    blocks,
    marks,
    excerpts,
    mentions: built.map(({ mention }) => mention),
    places,
    unresolved: buildUnresolved(article, resolutions),
    map,
    attributions: [...attributions],
  };
}
