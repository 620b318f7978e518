import type { Explainer, Mention, Place, Sense } from '../../src/explainer/explainer.ts';

/** A word in square brackets is a mention: `[Moscow|russia-gov]`. Kept small: what each test needs is changed on top. */
const story: { kind: 'heading' | 'paragraph' | 'item' | 'excerpt'; text: string; excerpt?: string; level?: 2 }[] = [
  { kind: 'paragraph', text: 'A ship left Oslo for Bergen, and Oslo argued with Ghent Press about it.' },
  { kind: 'heading', level: 2, text: 'The voyage' },
  { kind: 'excerpt', excerpt: 'e1', text: 'The Norwegian captain saw Bergen at dawn.' },
  { kind: 'excerpt', excerpt: 'e1', text: 'The North Sea lay flat.' },
  { kind: 'item', text: 'First, Bergen.' },
  { kind: 'item', text: 'Then the North Sea.' },
  { kind: 'excerpt', excerpt: 'e2', text: 'Norway said no more.' },
];

const names: [quote: string, place: string | null, sense: Sense, of?: string][] = [
  ['Oslo', 'geonames:3143244', 'place'],
  ['Bergen', 'geonames:3161732', 'place'],
  ['Oslo', 'geonames:3143244', 'government', 'country:NO'],
  ['Ghent', 'geonames:2797656', 'name'],
  ['Norwegian', 'country:NO', 'people', 'country:NO'],
  ['Bergen', 'geonames:3161732', 'place'],
  ['North Sea', 'region:north-sea', 'place'],
  ['Bergen', 'geonames:3161732', 'place'],
  ['North Sea', 'region:north-sea', 'place'],
  ['Norway', 'country:NO', 'place'],
];

type Given = Pick<Place, 'id' | 'slug' | 'name' | 'kind' | 'where' | 'point' | 'marker'> & Partial<Place>;

const given: Given[] = [
  {
    id: 'geonames:3143244',
    slug: 'oslo',
    name: 'Oslo',
    kind: 'town',
    country: 'NO',
    where: 'capital of Norway',
    point: { lat: 59.91, lon: 10.75 },
    marker: 'disc',
    reasons: ['It is a capital.'],
    alternatives: [{ id: 'geonames:5040647', name: 'Oslo', where: 'town in Minnesota, United States' }],
  },
  {
    id: 'geonames:3161732',
    slug: 'bergen',
    name: 'Bergen',
    kind: 'town',
    country: 'NO',
    where: 'city in Vestland, Norway',
    point: { lat: 60.39, lon: 5.32 },
    marker: 'disc',
    by: 'author',
    leg: { from: 'geonames:3143244', km: 305.4, direction: 'west' },
  },
  {
    id: 'country:NO',
    slug: 'norway',
    name: 'Norway',
    kind: 'country',
    country: 'NO',
    where: 'country in Northern Europe',
    point: { lat: 64.5, lon: 13 },
    marker: 'area',
    local: { name: 'Norge', lang: 'nb' },
    leg: { from: 'geonames:3161732', km: 590, direction: 'northeast' },
  },
  {
    id: 'region:north-sea',
    slug: 'north-sea',
    name: 'North Sea',
    kind: 'sea',
    where: 'sea between Great Britain and Norway',
    point: { lat: 56, lon: 3 },
    marker: 'label',
    leg: { from: 'country:NO', km: 1090, direction: 'southwest' },
  },
];

/** A whole explainer of four places, ten names and two excerpts, whose offsets are found from its words. */
export function makeExplainer(): Explainer {
  let text = '';
  const blocks = story.map(({ text: words, ...block }) => {
    const start = text.length;
    text += `${words}\n\n`;
    return { ...block, start, end: start + words.length };
  });
  const excerptAt = (offset: number) =>
    blocks.find(({ start, end }) => start <= offset && offset < end)?.excerpt ?? null;
  let from = 0;
  const mentions = names.map(([quote, place, sense, of], i): Mention => {
    const start = text.indexOf(quote, from);
    from = start + quote.length;
    const who = of === undefined ? {} : { of };
    return {
      id: `m${i + 1}`,
      start,
      end: from,
      quote,
      place,
      sense,
      ...who,
      excerpt: excerptAt(start),
      by: 'rule',
      confidence: 0.95,
    };
  });
  const excerpts = ['e1', 'e2'].map((id) => {
    const own = blocks.filter(({ excerpt }) => excerpt === id);
    const start = own[0]?.start ?? 0;
    const end = own.at(-1)?.end ?? 0;
    return { id, start, end, quote: text.slice(start, end), words: text.slice(start, end).split(/\s+/).length };
  });
  return {
    format: 'wherein/1',
    slug: 'voyage',
    title: 'A short voyage',
    description: 'What a ship saw between two Norwegian towns.',
    lang: 'en',
    date: '2026-11-22',
    source: {
      title: 'Ship leaves',
      author: ['Jane Roe'],
      publisher: 'Example News',
      published: '2026-11',
      url: 'https://news.example.com/ship',
      rights: 'in-copyright',
    },
    summary: 'Two cities, a country and a sea.',
    text,
    blocks,
    marks: [],
    excerpts,
    mentions,
    places: given.map((place, i) => finish(place, i + 1, mentions)),
    unresolved: [{ start: 0, end: 1, quote: 'Atlantis', reasons: ['No gazetteer has it.'] }],
    map: { borders: 'disputed-dashed', centre: 8, box: [0, 54, 16, 66], closeUps: [] },
    attributions: [
      { name: 'GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org/', line: 'Place names: GeoNames.' },
    ],
  };
}

function finish(place: Given, number: number, mentions: Mention[]): Place {
  const own = mentions.filter((mention) => mention.place === place.id && mention.sense !== 'name');
  return {
    number,
    namesInText: [...new Set(own.map(({ quote }) => quote))],
    mentions: own.map(({ id }) => id),
    excerpts: [...new Set(own.map(({ excerpt }) => excerpt).filter((id) => id !== null))],
    confidence: 0.95,
    by: 'rule',
    reasons: [],
    alternatives: [],
    ...place,
  };
}
