import { readArticle } from '../../src/article/readArticle.ts';
import type { Article } from '../../src/article/article.ts';
import { buildExplainer } from '../../src/explainer/buildExplainer.ts';
import { checkExplainer } from '../../src/explainer/checkExplainer.ts';
import type { Explainer, Sense } from '../../src/explainer/explainer.ts';
import type { Problem, SourceText } from '../../src/explainer/problem.ts';
import type { Entry, Gazetteer, Match } from '../../src/gazetteer/gazetteer.ts';
import type { Resolution } from '../../src/geoparse/resolution.ts';

type Row = [id: string, name: string, kind: Entry['kind'], lat: number, lon: number, more?: Partial<Entry>];

const rows: Row[] = [
  ['country:CN', 'China', 'country', 35, 103, { country: 'CN' }],
  ['country:RU', 'Russia', 'country', 61, 99, { country: 'RU' }],
  ['country:KR', 'South Korea', 'country', 36.5, 127.8, { country: 'KR' }],
  ['country:US', 'United States', 'country', 39, -98, { country: 'US' }],
  ['country:FJ', 'Fiji', 'country', -17.8, 178, { country: 'FJ' }],
  ['admin1:CN.26', 'Shaanxi', 'province', 35.5, 109, { country: 'CN', admin1: 'CN.26' }],
  ['admin1:US.TX', 'Texas', 'province', 31.4, -99.2, { country: 'US', admin1: 'US.TX' }],
  ['admin2:US.TX.277', 'Lamar County', 'county', 33.66, -95.57, { country: 'US', admin1: 'US.TX', admin2: 'US.TX.277' }],
  ['geonames:1816670', 'Beijing', 'town', 39.9075, 116.39723, { country: 'CN', capital: 'country', population: 2e7 }],
  ['geonames:524901', 'Moscow', 'town', 55.75222, 37.61556, { country: 'RU', capital: 'country', population: 1e7 }],
  ['geonames:1835848', 'Seoul', 'town', 37.566, 126.9784, { country: 'KR', capital: 'country', population: 1e7 }],
  ['geonames:4140963', 'Washington', 'town', 38.89511, -77.03637, { country: 'US', capital: 'country', population: 6e5 }],
  ['geonames:1790630', "Xi'an", 'town', 34.25833, 108.92861, { country: 'CN', admin1: 'CN.26', population: 6e6 }],
  ['geonames:4717560', 'Paris', 'town', 33.66094, -95.55551, { country: 'US', admin1: 'US.TX', admin2: 'US.TX.277', capital: 'admin2', population: 24782 }],
  ['geonames:2198148', 'Suva', 'town', -18.14161, 178.44149, { country: 'FJ', capital: 'country', population: 77366 }],
  ['geonames:4035413', 'Apia', 'town', -13.83333, -171.76666, { population: 40407 }],
  ['region:yellow-sea', 'Yellow Sea', 'sea', 35, 123.5, { box: [119, 31.5, 127, 40], where: 'sea between China and the Korean Peninsula' }],
  ['region:east-asia', 'East Asia', 'region', 35, 115, { members: ['CN', 'KR'] }],
  ['region:volga', 'Volga', 'river', 51, 46, { country: 'RU' }],
]; // prettier-ignore

const entries = new Map(
  rows.map(([id, name, kind, lat, lon, more]): [string, Entry] => [
    id,
    { id, name, kind, point: { lat, lon }, population: 0, ...more },
  ]),
);

/** Names as a text prints them, where they differ from the entry's own. */
const aliases: Record<string, string> = { Xian: 'geonames:1790630', Russian: 'country:RU', Korea: 'country:KR' };

/** A world of few places, for tests that need no other. */
export const world: Gazetteer = {
  find: (name): Match[] =>
    [...entries.values()].filter((entry) => entry.name === name).map((entry) => ({ entry, via: 'primary', name })),
  startsName: () => false,
  entry: (id) => entries.get(id),
  country: (code) => entries.get(`country:${code}`),
  capitalOf: (code) => [...entries.values()].find(({ capital, country }) => capital === 'country' && country === code),
  admin1: (code) => entries.get(`admin1:${code}`),
  admin2: (code) => entries.get(`admin2:${code}`),
  localName: (id) => (id === 'geonames:1835848' ? { name: '서울', lang: 'ko' } : undefined),
  names: (id) => [entries.get(id)?.name ?? ''],
};

/** How a resolution of a name differs from a sure place by rule. */
export type Hints = Record<string, Partial<Resolution> & { sense?: Sense }>;

/** Finds the world's names wherever the text prints them, capital by capital: no engine, only its contract. */
export function resolveNames(text: string, hints: Hints = {}, decisions: Article['decisions'] = []): Resolution[] {
  const names = [...new Set([...rows.map(([, name]) => name), ...Object.keys(aliases), ...Object.keys(hints)])];
  const pattern = new RegExp(`\\b(?:${names.sort((a, b) => b.length - a.length).join('|')})\\b`, 'g');
  return [...text.matchAll(pattern)].map(({ index, 0: quote }): Resolution => {
    const entry = entries.get(aliases[quote] ?? rows.find(([, name]) => name === quote)?.[0] ?? '') ?? null;
    const isDecided = decisions.some(({ name }) => name === quote);
    return {
      start: index,
      end: index + quote.length,
      quote,
      sense: 'place',
      place: entry,
      named: entry,
      by: isDecided ? 'author' : 'rule',
      confidence: 0.95,
      reasons: [`It is ${entry?.name ?? 'unknown'}.`],
      candidates: entry === null ? [] : [{ entry, score: 1, features: [] }],
      ...hints[quote],
    };
  });
}

export interface Made {
  article: Article;
  resolutions: Resolution[];
  explainer: Explainer;
  problems: (source?: SourceText) => Problem[];
}

/** From a body, and the lines of `source:`, to everything that is made of it. */
export function make(body: string, { source = 'rights: own', places = '', hints = {} } = {}): Made {
  const front = `title: A test\ndescription: What is tested.\nlang: en\ndate: 2026-11-22\nsource: { ${source} }\n${places}`;
  const article = readArticle(`---\n${front}---\n${body}`, { file: 'a.md', slug: 'a' });
  const resolutions = resolveNames(article.text, hints, article.decisions);
  const explainer = buildExplainer(article, resolutions, world, []);
  const problems = (given?: SourceText): Problem[] => checkExplainer(article, explainer, resolutions, given, world);
  return { article, resolutions, explainer, problems };
}
