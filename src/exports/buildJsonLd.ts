import type { LearningResourceLeaf, MapLeaf, MergeLeafTypes, Place as PlaceThing, WithContext } from 'schema-dts';
import type { CreativeWork, Organization, Person } from 'schema-dts';
import type { Explainer, Kind, Place, Source } from '../explainer/explainer.ts';
import { addresses } from './addresses.ts';
import type { ExportSite } from './addresses.ts';
import { isOfSource } from './nameSource.ts';
import { geonamesUri } from './placeLinks.ts';

export type JsonLd = WithContext<MergeLeafTypes<[LearningResourceLeaf, MapLeaf]>>;

/**
 * What the page is, for search engines: schema.org, as JSON-LD for its head. Only what tests prove of it is claimed; the
 * words of the excerpts stand on the page and are not said twice.
 */
export function buildJsonLd(explainer: Explainer, site: ExportSite): JsonLd {
  const { title, description, lang, date, source, places, excerpts } = explainer;
  return {
    '@context': 'https://schema.org',
    '@type': ['LearningResource', 'Map'],
    name: title,
    description,
    inLanguage: lang,
    dateModified: date,
    ...(site.url === undefined ? {} : { url: addresses(explainer, site).page }),
    learningResourceType: 'supporting document',
    accessMode: ['textual', 'visual'],
    accessModeSufficient: { '@type': 'ItemList', itemListElement: ['textual'] },
    ...(isOfSource(explainer) ? buildBase(source) : buildAuthors(source)),
    mentions: places.map(buildPlace),
    ...(excerpts.length === 0
      ? {}
      : { hasPart: excerpts.map(({ id }) => ({ '@type': 'Quotation', '@id': `#${id}` })) }),
  };
}

/** Nothing for a source of which nothing is known. */
function buildBase(source: Source): { isBasedOn?: CreativeWork } {
  const { title, publisher, published, url } = source;
  const known = {
    ...(title === undefined ? {} : { name: title }),
    ...buildAuthors(source),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(published === undefined ? {} : { datePublished: published }),
    ...(url === undefined ? {} : { url }),
    ...(source.rights === 'public-domain' ? { license: 'https://creativecommons.org/publicdomain/mark/1.0/' } : {}),
  } satisfies Omit<Exclude<CreativeWork, string>, '@type'>;
  return Object.keys(known).length === 0 ? {} : { isBasedOn: { '@type': 'CreativeWork', ...known } };
}

function buildAuthors({ author = [] }: Source): { author?: (Person | Organization)[] } {
  if (author.length === 0) return {};
  return {
    author: author.map((name) =>
      /^The /.test(name) ? { '@type': 'Organization', name } : { '@type': 'Person', name },
    ),
  };
}

const TYPES: Partial<Record<Kind, Exclude<PlaceThing, string>['@type']>> = {
  town: 'City',
  province: 'State',
  county: 'AdministrativeArea',
  country: 'Country',
  continent: 'Continent',
  ocean: 'OceanBodyOfWater',
  sea: 'SeaBodyOfWater',
  gulf: 'BodyOfWater',
  strait: 'BodyOfWater',
  canal: 'Canal',
  river: 'RiverBodyOfWater',
  lake: 'LakeBodyOfWater',
  mountain: 'Mountain',
};

/** Where it lies, GeoNames and `places.geojson` say: coordinates would cost each page a quarter of all this again. */
function buildPlace({ id, slug, name, kind }: Place): PlaceThing {
  const sameAs = geonamesUri(id);
  return {
    '@type': TYPES[kind] ?? 'Place',
    '@id': `#${slug}`,
    name,
    ...(sameAs === undefined ? {} : { sameAs }),
  } as PlaceThing;
}
