import { expect, test } from 'vitest';
import { describeCountry } from '../../geo/describeCountry.ts';
import { readCountries } from '../../geo/gazetteerCountries.ts';

test('every country and territory is said to lie somewhere', () => {
  for (const { code } of readCountries([]).rows.map(({ id }) => ({ code: id.slice('country:'.length) }))) {
    expect(describeCountry(code), code).toMatch(/^(country|continent|islands?) (in|around) /);
  }
});

test('in the words of school and news', () => {
  expect(['CN', 'US', 'SG', 'NR'].map(describeCountry)).toEqual([
    'country in East Asia',
    'country in North America',
    'country in Southeast Asia',
    'country in Micronesia, in the Pacific Ocean',
  ]);
  expect(describeCountry('RU')).toBe('country in Eastern Europe and North Asia');
});
