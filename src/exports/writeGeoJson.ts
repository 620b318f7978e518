import type { Explainer, Place } from '../explainer/explainer.ts';
import { addresses } from './addresses.ts';
import type { ExportSite } from './addresses.ts';
import { boxOf, extentOf, positionOf } from './extent.ts';
import { geonamesUri } from './placeLinks.ts';

/**
 * The places as GeoJSON (RFC 7946), a Feature each, in the order of the text; its id is the place's id in the gazetteer.
 * An area has a point, where its name stands on the map, and a `bbox`: outlines would be borders, on which Wherein has
 * no say, and a rectangle as a geometry would claim land that is not the area's.
 */
export function writeGeoJson(explainer: Explainer, site: ExportSite): string {
  const { title, places, attributions } = explainer;
  const bbox = extentOf(places);
  const collection = {
    type: 'FeatureCollection',
    name: title,
    ...(site.url === undefined ? {} : { url: addresses(explainer, site).page }),
    attribution: attributions.map(({ line }) => line),
    ...(bbox === undefined ? {} : { bbox }),
    features: places.map((place) => buildFeature(place, explainer, site)),
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function buildFeature(place: Place, explainer: Explainer, site: ExportSite): object {
  const { id, slug, number, name, namesInText, kind, country, where, mentions, excerpts, by, confidence } = place;
  const bbox = boxOf(place);
  const sameAs = geonamesUri(id);
  return {
    type: 'Feature',
    id,
    ...(bbox === undefined ? {} : { bbox }),
    geometry: { type: 'Point', coordinates: positionOf(place) },
    properties: {
      number,
      name,
      namesInText,
      kind,
      ...(country === undefined ? {} : { country }),
      where,
      mentions: mentions.length,
      excerpts: excerpts.length,
      decidedBy: by,
      confidence,
      ...(sameAs === undefined ? {} : { sameAs: [sameAs] }),
      ...(site.url === undefined ? {} : { url: addresses(explainer, site).anchor(slug) }),
    },
  };
}
