import { normaliseLine } from '../article/normaliseText.ts';
import type { Explainer, Place } from '../explainer/explainer.ts';
import { addresses } from './addresses.ts';
import type { ExportSite } from './addresses.ts';
import { escapeXml } from './escapeXml.ts';
import { boxOf, positionOf } from './extent.ts';
import { nameSource } from './nameSource.ts';
import { geonamesUri } from './placeLinks.ts';

/**
 * The places as KML 2.3, for Google Earth and school GIS: a Placemark each, points only, so that none crosses the
 * antimeridian; the extent of an area is data beside it.
 */
export function writeKml(explainer: Explainer, site: ExportSite): string {
  const placemarks = explainer.places.map((place) => writePlacemark(place, explainer, site));
  return `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2" version="2.3">
<Document>
${element('name', explainer.title)}
${element('description', `Places named in: ${nameSource(explainer)}`)}
${placemarks.join('')}</Document>
</kml>
`;
}

function writePlacemark(place: Place, explainer: Explainer, site: ExportSite): string {
  const { id, slug, number, name, namesInText, kind, country, where, mentions, by } = place;
  const box = boxOf(place);
  const data = {
    number: String(number),
    namesInText: namesInText.join('; '),
    kind,
    country,
    mentions: String(mentions.length),
    decidedBy: by,
    gazetteer: id,
    geonames: geonamesUri(id),
    page: site.url === undefined ? undefined : addresses(explainer, site).anchor(slug),
    extent: box === undefined ? undefined : `west ${box[0]}, south ${box[1]}, east ${box[2]}, north ${box[3]}`,
  };
  const rows = Object.entries(data).flatMap(([key, value]) =>
    value === undefined ? [] : [`<Data name="${key}">${element('value', value)}</Data>\n`],
  );
  return `<Placemark id="${slug}">
${element('name', name)}
${element('description', where)}
<ExtendedData>
${rows.join('')}</ExtendedData>
<Point><coordinates>${positionOf(place).join(',')}</coordinates></Point>
</Placemark>
`;
}

/** Viewers take what stands here for HTML. Without angle brackets it is the same text either way. */
function element(name: string, text: string): string {
  const plain = normaliseLine(text).replaceAll('<', '‹').replaceAll('>', '›');
  return `<${name}>${escapeXml(plain)}</${name}>`;
}
