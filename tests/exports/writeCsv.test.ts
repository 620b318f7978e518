import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { normaliseLine } from '../../src/article/normaliseText.ts';
import type { Explainer } from '../../src/explainer/explainer.ts';
import { writeCsv } from '../../src/exports/writeCsv.ts';
import { makeExplainer } from '../reader/fixture.ts';
import { anyExplainer, makePacific, site } from './made.ts';

function read(explainer: Explainer): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(writeCsv(explainer, site), {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  return data;
}

test('a place is a row', () => {
  const text = writeCsv(makeExplainer(), site);
  expect(text.startsWith('\uFEFFnumber,name,names_in_text,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(read(makeExplainer())[1]).toEqual({
    number: '2', name: 'Bergen', names_in_text: 'Bergen', kind: 'town', where: 'city in Vestland, Norway', country: 'NO',
    lat: '60.39', lon: '5.32', west: '', south: '', east: '', north: '', mentions: '3', excerpts: '1', decided_by: 'author',
    confidence: '0.95', id: 'geonames:3161732', geonames: 'https://sws.geonames.org/3161732/',
    url: 'https://maps.example.org/voyage/#bergen',
  }); // prettier-ignore
});

test('across the antimeridian west is greater than east', () => {
  expect(read(makePacific())[2]).toMatchObject({ west: '176.9', east: '-178.2', lon: '178' });
});

test('no text begins as a formula, and numbers stay numbers', () => {
  const explainer = makeExplainer();
  const places = ['=1+1', '+A1', '-A1', '@SUM(A1)', '\t=1'].map((name, index) => ({
    ...explainer.places[index % 4]!,
    name,
    point: { lat: -1, lon: -2.5 },
  }));
  const rows = read({ ...explainer, places });
  expect(rows.map(({ name }) => name)).toEqual(["'=1+1", "'+A1", "'-A1", "'@SUM(A1)", "'=1"]);
  expect(rows[0]).toMatchObject({ lat: '-1', lon: '-2.5' });
});

test('whatever the explainer, a reader of CSV gets back what was written', () => {
  fc.assert(
    fc.property(anyExplainer, (explainer) => {
      const rows = read(explainer);
      expect(rows).toHaveLength(explainer.places.length);
      for (const [index, { name, id, where }] of rows.entries()) {
        const place = explainer.places[index]!;
        expect(id).toBe(place.id);
        expect(name!.replace(/^'(?=[=+\-@])/, '')).toBe(normaliseLine(place.name));
        for (const cell of [name!, where!]) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }
    }),
  );
});
