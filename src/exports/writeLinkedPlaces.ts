import { normaliseLine } from '../article/normaliseText.ts';
import type { Explainer, Place } from '../explainer/explainer.ts';
import { addresses } from './addresses.ts';
import type { ExportSite } from './addresses.ts';
import { extentOf, positionOf } from './extent.ts';
import { CONTEXT, TYPES } from './linkedPlacesTerms.ts';
import { dateOf, isOfSource, nameSource } from './nameSource.ts';
import { geonamesNumber } from './placeLinks.ts';

/**
 * The places in the Linked Places Format 1.2.2 (GeoJSON and JSON-LD at once), for gazetteers such as the World
 * Historical Gazetteer. The text is what attests a name: its printed spellings come first, with the text as citation.
 */
export function writeLinkedPlaces(explainer: Explainer, site: ExportSite): string {
  const bbox = extentOf(explainer.places);
  const collection = {
    '@context': CONTEXT,
    type: 'FeatureCollection',
    ...(bbox === undefined ? {} : { bbox }),
    features: explainer.places.map((place) => buildFeature(place, explainer, site)),
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function buildFeature(place: Place, explainer: Explainer, site: ExportSite): object {
  const { id, slug, name, kind, country, members, where } = place;
  const { fclass, aat } = TYPES[kind];
  const ccodes = members ?? (country === undefined ? [] : [country]);
  const number = geonamesNumber(id);
  return {
    '@id': addresses(explainer, site).anchor(slug),
    type: 'Feature',
    properties: {
      title: normaliseLine(name),
      ...(ccodes.length === 0 ? {} : { ccodes }),
      fclasses: [fclass],
    },
    when: { timespans: [{ start: { in: dateOf(explainer) } }], label: 'named in a text of this date' },
    names: buildNames(place, explainer, site),
    ...(aat === undefined ? {} : { types: [{ identifier: `aat:${aat}`, label: kind }] }),
    geometry: { type: 'Point', coordinates: positionOf(place), certainty: rateCertainty(place) },
    ...(number === undefined ? {} : { links: [{ type: 'closeMatch', identifier: `gn:${number}` }] }),
    descriptions: [{ value: normaliseLine(where), lang: 'en' }],
  };
}

function buildNames({ name, namesInText, local }: Place, explainer: Explainer, site: ExportSite): object[] {
  const address = isOfSource(explainer) ? explainer.source.url : addresses(explainer, site).page;
  const citation = {
    label: nameSource(explainer),
    year: Number(dateOf(explainer).slice(0, 4)),
    ...(address === undefined ? {} : { '@id': address }),
  };
  const printed = [...new Set(namesInText.map(normaliseLine))];
  const attested = printed.length > 0 ? printed : [normaliseLine(name)];
  return [
    ...attested.map((toponym) => ({ toponym, lang: explainer.lang, citations: [citation] })),
    ...(attested.includes(normaliseLine(name)) ? [] : [{ toponym: normaliseLine(name), lang: 'en' }]),
    ...(local === undefined ? [] : [{ toponym: normaliseLine(local.name), lang: local.lang }]),
  ];
}

/** What an author decided is certain; a rule is as sure as the page says. */
function rateCertainty({ by, confidence }: Place): 'certain' | 'less-certain' | 'uncertain' {
  if (by === 'author' || confidence >= 0.9) return 'certain';
  return confidence >= 0.7 ? 'less-certain' : 'uncertain';
}
