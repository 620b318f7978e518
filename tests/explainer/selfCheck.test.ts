import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/explainer/explainer.ts';
import { measure } from '../../src/explainer/measure.ts';
import { buildSelfCheck } from '../../src/explainer/selfCheck/buildSelfCheck.ts';
import { checkSource } from '../../src/explainer/selfCheck/checkSource.ts';
import type { CheckPlace, CheckSource, Question } from '../../src/explainer/selfCheck/question.ts';
import { makeExplainer } from '../reader/fixture.ts';

const town = (name: string, lat: number, lon: number, country: string, more: Partial<CheckPlace> = {}): CheckPlace => ({
  id: `geonames:${name}`,
  number: 0,
  name,
  kind: 'town',
  marker: 'disc',
  where: `city in ${country}`,
  point: { lat, lon },
  country,
  mentions: [`m-${name}`],
  ...more,
});
const land = (code: string, name: string, lat: number, lon: number): CheckPlace => ({
  ...town(name, lat, lon, code),
  id: `country:${code}`,
  kind: 'country',
  marker: 'area',
});
const source = (places: CheckPlace[], more: Partial<CheckSource> = {}): CheckSource => ({
  places: places.map((place, at) => ({ ...place, number: at + 1 })),
  senses: [],
  centre: 0,
  ...more,
});
const kinds = (questions: Question[]): string[] => questions.map(({ kind }) => kind);

const europe = [
  town('Oslo', 59.91, 10.75, 'NO', { where: 'capital of Norway' }),
  town('Bergen', 60.39, 5.32, 'NO'),
  town('Rome', 41.89, 12.51, 'IT'),
  town('Warsaw', 52.23, 21.01, 'PL'),
  land('NO', 'Norway', 64.5, 13),
  land('IT', 'Italy', 42.8, 12.8),
  land('PL', 'Poland', 52, 19),
];

describe('a self-check', () => {
  test('asks of every kind that the places allow, and begins on the map', () => {
    const questions = buildSelfCheck(source(europe));
    expect(new Set(kinds(questions))).toEqual(new Set(['number', 'north', 'country', 'distance', 'east']));
    expect(kinds(questions).slice(0, 2)).toEqual(['number', 'number']);
    expect(questions.length).toBeGreaterThanOrEqual(6);
  });

  test('is the same for the same places, whoever makes it', () => {
    expect(buildSelfCheck(source(europe))).toEqual(buildSelfCheck(structuredClone(source(europe))));
  });

  test('of two towns asks what two towns allow; of one, or of none, nothing', () => {
    expect(kinds(buildSelfCheck(source(europe.slice(1, 3)))).sort()).toEqual(['distance', 'east', 'north']);
    expect(buildSelfCheck(source(europe.slice(0, 1)))).toEqual([]);
    expect(buildSelfCheck(source([]))).toEqual([]);
  });

  test('asks nothing about a place that is not sure', () => {
    const doubtful = europe.map((place) => (place.name === 'Rome' ? { ...place, doubtful: true as const } : place));
    expect(JSON.stringify(buildSelfCheck(source(doubtful)))).not.toContain('Rome');
  });

  test('asks for no country where states disagree, or where the name tells it', () => {
    const moot = [
      ...europe.slice(4),
      land('UA', 'Ukraine', 49, 32),
      town('Sevastopol', 44.6, 33.5, 'UA'),
      town('Norway House', 60, 11, 'NO'),
    ];
    expect(kinds(buildSelfCheck(source(moot)))).not.toContain('country');
    const hongKong = [...europe.slice(4), land('HK', 'Hong Kong', 22.3, 114.2), town('Kowloon', 22.32, 114.18, 'HK')];
    expect(kinds(buildSelfCheck(source(hongKong)))).not.toContain('country');
  });

  test('never asks which lies further east across the antimeridian', () => {
    const pacific = [
      town('Sapporo', 43.07, 141.35, 'JP'),
      town('Vancouver', 49.25, -123.12, 'CA'),
      town('Auckland', -36.85, 174.76, 'NZ'),
    ];
    for (const question of buildSelfCheck(source(pacific, { centre: -170 }))) {
      if (question.kind === 'east') expect(question.options).not.toContain('geonames:Vancouver');
    }
  });
});

describe('the senses that are asked for', () => {
  test('are sure ones, in excerpts, and the city only where the name is also the government', () => {
    const explainer = makeExplainer();
    const inExcerpt = explainer.mentions.map((mention) =>
      mention.quote === 'Bergen' && mention.excerpt !== null
        ? { ...mention, place: 'geonames:3143244', sense: 'place' as const }
        : mention,
    );
    expect(checkSource(explainer).senses).toEqual([]);
    expect(checkSource({ ...explainer, mentions: inExcerpt }).senses).toEqual([{ mention: 'm6', government: 'm3' }]);
    const unsure = inExcerpt.map((mention) => (mention.id === 'm3' ? { ...mention, confidence: 0.8 } : mention));
    expect(checkSource({ ...explainer, mentions: unsure }).senses).toEqual([]);
  });
});

describe('whatever the places', () => {
  const kind = fc.constantFrom<Kind>('town', 'country', 'province', 'sea', 'island');
  const place = fc
    .record({
      kind,
      lat: fc.double({ min: -80, max: 80, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      country: fc.constantFrom('NO', 'IT', 'PL', 'HK'),
      isDoubtful: fc.boolean(),
      mentions: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ kind, lat, lon, country, isDoubtful, mentions }) => ({
      ...town(`${kind} at ${lat} ${lon}`, lat, lon, country),
      kind,
      ...(isDoubtful ? { doubtful: true as const } : {}),
      mentions: Array.from({ length: mentions }, (_, at) => `m-${lat}-${at}`),
    }));
  const any = fc
    .record({
      places: fc.uniqueArray(place, { selector: ({ id }) => id, maxLength: 30 }),
      centre: fc.integer({ min: -180, max: 180 }),
    })
    .map(({ places, centre }) => source(places, { centre }));

  test('each question has different answers, one of them right, and right by the data', () => {
    fc.assert(
      fc.property(any, (given) => {
        const questions = buildSelfCheck(given);
        const find = (id: unknown): CheckPlace => given.places.find((one) => one.id === id)!;
        expect(questions.length === 0 || (questions.length >= 3 && questions.length <= 9)).toBe(true);
        expect(new Set(questions.map((one) => JSON.stringify(one))).size).toBe(questions.length);
        for (const question of questions) {
          expect(new Set<unknown>(question.options).size).toBe(question.options.length);
          const right = question.options[question.right];
          expect(right).toBeDefined();
          if (question.kind === 'number') expect(right).toBe(question.place);
          if (question.kind === 'country') expect(find(right).country).toBe(find(question.place).country);
          if (question.kind === 'distance') {
            const { km } = measure(find(question.from).point, find(question.to).point, given.centre);
            expect(right).toBeCloseTo(km, 6);
            expect(Math.max(...question.options)).toBeLessThanOrEqual(20_000);
          }
          if (question.kind === 'north' || question.kind === 'east') {
            const along = (id: string): number => find(id).point[question.kind === 'north' ? 'lat' : 'lon'];
            const others = question.options.filter((_, at) => at !== question.right);
            for (const other of others) expect(along(String(right)) - along(other)).toBeGreaterThan(1.4);
          }
        }
        for (const one of given.places.filter(({ doubtful }) => doubtful)) {
          expect(JSON.stringify(questions)).not.toContain(JSON.stringify(one.id));
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('of a text with hundreds of places a few questions are asked, too', () => {
  const many = Array.from({ length: 600 }, (_, at) =>
    town(`Town ${at}`, (at % 25) * 5 - 60, Math.floor(at / 25) * 14 - 168, at % 2 === 0 ? 'NO' : 'IT'),
  );
  const questions = buildSelfCheck(source(many));
  expect(kinds(questions)).toContain('number');
  expect(questions.length).toBeLessThanOrEqual(9);
});
