import type { Explainer, Mention, Place } from '../explainer/explainer.ts';
import { addresses } from './addresses.ts';
import type { Addresses, ExportSite } from './addresses.ts';
import { codePoints } from './codePoints.ts';
import { geonamesUri } from './placeLinks.ts';
import { quoteContext } from './quoteContext.ts';
import { TEXT_FILE } from './textFile.ts';

/**
 * The mentions as W3C Web Annotations, one for each that leads to a place: the body identifies the place, the target is the
 * name in `text.txt`, by quotation and by position in Unicode code points. A name in an excerpt of a source whose address
 * is known gets a second annotation on that source, by quotation alone: where it stands there, the explainer cannot know.
 */
export function writeAnnotations(explainer: Explainer, site: ExportSite): string {
  const at = addresses(explainer, site);
  const items = buildAnnotations(explainer, at);
  const file = at.file('annotations.jsonld');
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: file,
    type: 'AnnotationCollection',
    label: explainer.title,
    total: items.length,
    first: { id: `${file}#items`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function buildAnnotations(explainer: Explainer, at: Addresses): object[] {
  const places = new Map(explainer.places.map((place) => [place.id, place]));
  const toCodePoints = codePoints(explainer.text);
  const { url, rights } = explainer.source;
  return explainer.mentions.flatMap((mention) => {
    const place = places.get(mention.place ?? '');
    if (place === undefined || mention.sense === 'name') return [];
    const quote = { type: 'TextQuoteSelector', exact: mention.quote, ...quoteContext(explainer, mention) };
    const start = toCodePoints(mention.start);
    const position = { type: 'TextPositionSelector', start, end: toCodePoints(mention.end) };
    const make = (id: string, target: object): object => ({
      id: at.file(`annotations.jsonld#${id}`),
      type: 'Annotation',
      motivation: 'identifying',
      created: `${explainer.date}T00:00:00Z`,
      generator: { type: 'Software', name: 'Wherein' },
      body: buildBodies(mention, place, at),
      target: { type: 'SpecificResource', ...target },
    });
    const own = make(mention.id, { source: at.file(TEXT_FILE), selector: [quote, position] });
    const isInSource = mention.excerpt !== null && rights !== 'own' && url !== undefined;
    return isInSource ? [own, make(`${mention.id}-source`, { source: url, selector: quote })] : [own];
  });
}

/** The place and, where the name stands for something else there (a government, a people), what. */
function buildBodies({ sense }: Mention, { id, slug }: Place, at: Addresses): object[] {
  const source = geonamesUri(id) ?? at.anchor(slug);
  return [
    { type: 'SpecificResource', purpose: 'identifying', source },
    ...(sense === 'place' ? [] : [{ type: 'TextualBody', purpose: 'classifying', value: sense }]),
  ];
}
