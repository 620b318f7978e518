import { describe, expect, test } from 'vitest';
import territories from 'cldr-localenames-full/main/en/territories.json' with { type: 'json' };
import { world } from './world.ts';

/** CLDR's codes that are no countries of ISO 3166-1. */
const OTHERS = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
const codes = Object.keys(territories.main.en.localeDisplayNames.territories).filter(
  (code) => /^[A-Z]{2}$/.test(code) && !OTHERS.has(code),
);
/** Nobody lives there all the year, or English has no word for the people that differs from the name. */
const WITHOUT_PEOPLE = new Set('BV GG GS HM JE MP PM SJ SX TF UM VA'.split(' '));
/** Nobody governs from there, or from a village that the data lacks. */
const WITHOUT_CAPITAL = new Set('AQ BV HM IO TK UM'.split(' '));

test('there are 249 countries and territories, and Kosovo', () => {
  expect(codes.length).toBe(250);
});

describe.each(codes)('country %s', (code) => {
  test('has a label, a point, adjectives and a capital', () => {
    const country = world.country(code)!;
    expect(country.kind).toBe('country');
    expect(country.name).toMatch(/^(?!.*(?:\(|SAR|&)).{4,}$/);
    expect(Math.abs(country.point.lat) + Math.abs(country.point.lon)).toBeGreaterThan(1);
    expect(world.find(country.name).map(({ entry }) => entry.id)).toContain(country.id);
    const adjectives = world
      .names(country.id)
      .filter((name) => world.find(name).some(({ entry, via }) => entry.id === country.id && via === 'adjective'));
    expect(adjectives.length > 0).toBe(!WITHOUT_PEOPLE.has(code));
    expect(world.capitalOf(code) !== undefined).toBe(!WITHOUT_CAPITAL.has(code));
    expect([code, world.capitalOf(code)?.country ?? code]).toEqual([code, code]);
  });
});

test.each([
  ['UK', 'GB'], ['Britain', 'GB'], ['Great Britain', 'GB'], ['USA', 'US'], ['America', 'US'], ['United States of America', 'US'],
  ['UAE', 'AE'], ['DRC', 'CD'], ['Burma', 'MM'], ['Ivory Coast', 'CI'], ['Turkey', 'TR'], ['Türkiye', 'TR'], ['Holland', 'NL'],
  ['Czech Republic', 'CZ'], ['Palestine', 'PS'], ['Macedonia', 'MK'], ['Swaziland', 'SZ'], ['East Timor', 'TL'],
  ['Filipinos', 'PH'], ['Danes', 'DK'], ['Swedes', 'SE'], ['Britons', 'GB'], ['North Korean', 'KP'], ['Emirati', 'AE'],
  ['Vatican', 'VA'], ['Kyrgyz', 'KG'], ['DPRK', 'KP'], ['Cape Verde', 'CV'],
])('%s is %s', (name, code) => {
  expect(world.find(name).map(({ entry }) => entry.id)).toContain(`country:${code}`);
}); // prettier-ignore

test.each(['England', 'Scotland', 'Wales', 'Northern Ireland'])('%s is a province of the United Kingdom', (name) => {
  expect(world.find(name).map(({ entry }) => `${entry.kind} ${entry.country}`)).toContain('province GB');
});
