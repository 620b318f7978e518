import * as fc from 'fast-check';
import type { Explainer, Kind, Mention, Place, Sense } from '../../src/explainer/explainer.ts';
import { KINDS } from '../../src/gazetteer/kinds.ts';
import { makeExplainer } from '../reader/fixture.ts';

export const site = { url: 'https://maps.example.org/' };

/** What breaks files: quotation marks, tags, formulas, ends of things, other scripts, what no document can hold. */
const NASTY = [
  'Xi’an', '"Quoted", with comma', "O'Higgins", '=HYPERLINK("x")', '+1', '-2', '@sum', '\tTab', 'line\nbreak', 'a\r\nb',
  ']]>', '<b>bold</b>', '<!-- x', '</script><script>', '&amp;', '🏔️ Mount 👩‍👩‍👧', '𠮷野家', 'القاهرة', '\u202Eoverride', '\u0000\u0008\u001F',
  '\uD800', '\uDFFF', '\uFFFE', '; semicolon', '', ' ', 'ö'.normalize('NFD'), '\u2028', '__proto__',
]; // prettier-ignore

export const words: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.tuple(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 20 })).map(([a, b]) => a + b),
);

const degrees = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.double({ min: -most, max: most, noNaN: true }),
    fc
      .constantFrom(-most, most, -0, 0, most - 0.001, 0.001 - most, 179.999, -179.999)
      .filter((x) => Math.abs(x) <= most),
  );

const box = fc
  .tuple(degrees(180), degrees(90), degrees(180), degrees(90))
  .map(([west, a, east, b]): Place['box'] => [west, Math.min(a, b), east, Math.max(a, b)]);

const placeId = fc.oneof(
  fc.nat({ max: 1e9 }).map((number) => `geonames:${number}`),
  fc.constantFrom('country:RU', 'country:FJ', 'admin1:US.GA', 'region:bering-sea', 'town:CA.08.3532.tillsonburg'),
);

const seed = fc.record(
  {
    id: placeId,
    name: words,
    namesInText: fc.uniqueArray(words, { maxLength: 4 }),
    kind: fc.constantFrom<Kind>(...KINDS),
    point: fc.record({ lat: degrees(90), lon: degrees(180) }),
    where: words,
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    by: fc.constantFrom<'rule' | 'author'>('rule', 'author'),
    country: fc.constantFrom('RU', 'FJ'),
    members: fc.constant(['CN', 'KR']),
    box,
    local: fc.record({ name: words, lang: fc.constantFrom('ko', 'ar') }),
  },
  { requiredKeys: ['id', 'name', 'namesInText', 'kind', 'point', 'where', 'confidence', 'by'] },
);

/** One paragraph or excerpt: words, then a mention, then words. */
const passage = fc.record({
  before: words,
  name: words.filter((text) => text !== ''),
  after: words,
  isExcerpt: fc.boolean(),
  sense: fc.constantFrom<Sense>('place', 'government', 'dateline', 'people', 'name'),
});

const source = fc.record(
  {
    rights: fc.constantFrom<Explainer['source']['rights']>('own', 'in-copyright', 'public-domain', 'cc-by'),
    title: words,
    author: fc.array(words, { maxLength: 3 }),
    publisher: words,
    published: fc.constantFrom('2016', '2016-05', '2016-05-19'),
    url: fc.constantFrom('https://news.example.com/a?b=1&c=2', 'http://example.org/%F0%9F%8F%94'),
    note: words,
  },
  { requiredKeys: ['rights'] },
);

/** Any explainer that the model allows, and some more. */
export const anyExplainer: fc.Arbitrary<Explainer> = fc
  .record({
    title: words,
    description: words,
    source,
    seeds: fc.uniqueArray(seed, { maxLength: 6, selector: ({ id }) => id }),
    passages: fc.array(passage, { maxLength: 5 }),
  })
  .map(({ title, description, source, seeds, passages }) => {
    const base: Explainer = { ...makeExplainer(), title, description, source, text: '', blocks: [], excerpts: [] };
    const mentions: Mention[] = [];
    for (const [index, { before, name, after, isExcerpt, sense }] of passages.entries()) {
      const start = base.text.length;
      const from = start + before.length;
      const quote = before + name + after;
      base.text += `${quote}\n\n`;
      const excerpt = isExcerpt ? `e${index}` : null;
      const span = { start, end: start + quote.length };
      base.blocks.push({
        kind: isExcerpt ? 'excerpt' : 'paragraph',
        ...(excerpt === null ? {} : { excerpt }),
        ...span,
      });
      if (excerpt !== null) base.excerpts.push({ id: excerpt, ...span, quote, words: 3 });
      mentions.push({
        id: `m${index}`, start: from, end: from + name.length, quote: name, sense, excerpt, by: 'rule', confidence: 0.9,
        place: seeds[index % Math.max(1, seeds.length)]?.id ?? null,
      }); // prettier-ignore
    }
    const places = seeds.map((one, index): Place => {
      const own = mentions.filter(({ place }) => place === one.id);
      const built = {
        ...one, slug: `place-${index}`, number: index + 1, marker: 'disc' as const, reasons: [], alternatives: [],
        mentions: own.map(({ id }) => id), excerpts: own.flatMap(({ excerpt }) => excerpt ?? []),
      }; // prettier-ignore
      return built as Place;
    });
    return { ...base, places, mentions };
  });

/** The test explainer with places at the antimeridian: Fiji across it, Suva west and Apia east of it. */
export function makePacific(): Explainer {
  const explainer = makeExplainer();
  const [oslo, bergen, norway, sea] = explainer.places as [Place, Place, Place, Place];
  const places: Place[] = [
    { ...oslo, id: 'geonames:2198148', name: 'Suva', namesInText: ['Suva'], point: { lat: -18.14161, lon: 178.44149 } },
    {
      ...bergen,
      id: 'geonames:4035413',
      name: 'Apia',
      namesInText: ['Apia'],
      point: { lat: -13.83333, lon: -171.76666 },
    },
    { ...norway, id: 'country:FJ', name: 'Fiji', point: { lat: -17.8, lon: 178 }, box: [176.9, -19.2, -178.2, -16.1] },
    sea,
  ];
  return { ...explainer, places: places.slice(0, 3) };
}
