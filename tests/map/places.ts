import type { Place } from '../../src/explainer/explainer.ts';

/** A place for tests: a town unless told otherwise. */
export function place(number: number, name: string, lat: number, lon: number, more: Partial<Place> = {}): Place {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    id: `geonames:${number}`,
    slug,
    number,
    name,
    namesInText: [name],
    kind: 'town',
    where: 'somewhere',
    point: { lat, lon },
    marker: 'disc',
    mentions: ['m1'],
    excerpts: [],
    confidence: 1,
    by: 'rule',
    reasons: [],
    alternatives: [],
    ...more,
  };
}

export function country(number: number, name: string, code: string, lat: number, lon: number): Place {
  return place(number, name, lat, lon, { id: `country:${code}`, kind: 'country', marker: 'area', country: code });
}

/** Five capitals and an inland city with their countries: two of them 200 km apart on a map of half the world. */
export const capitals = [
  place(1, 'Moscow', 55.75, 37.62, { country: 'RU' }),
  place(2, 'Seoul', 37.57, 126.98, { country: 'KR' }),
  place(3, 'Pyongyang', 39.03, 125.75, { country: 'KP' }),
  place(4, 'Xi’an', 34.26, 108.93, { country: 'CN' }),
  place(5, 'Beijing', 39.91, 116.4, { country: 'CN' }),
  place(6, 'Washington', 38.9, -77.04, { country: 'US', marker: 'ring' }),
  country(7, 'China', 'CN', 35.9, 104.2),
  country(8, 'Russia', 'RU', 61.5, 108.8),
  country(9, 'United States', 'US', 37, -95.9),
  country(10, 'North Korea', 'KP', 40.4, 127.5),
  country(11, 'South Korea', 'KR', 35.9, 128.5),
  place(12, 'Korean Peninsula', 37.8, 127.3, { kind: 'peninsula', marker: 'label', box: [124.2, 33.1, 131, 43] }),
];
