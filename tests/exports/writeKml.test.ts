import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { writeKml } from '../../src/exports/writeKml.ts';
import { makeExplainer } from '../reader/fixture.ts';
import { anyExplainer, makePacific, site } from './made.ts';

const schema = readFileSync(join(import.meta.dirname, 'kml.xsd'), 'utf8');

async function findErrors(files: string[]): Promise<string[]> {
  const xml = files.map((contents, index) => ({ fileName: `${index}.kml`, contents }));
  const { errors } = await validateXML({ xml, schema: [schema] });
  return errors.map(({ message }) => message);
}

test('a place is a placemark with its data, east before north', () => {
  const kml = writeKml(makeExplainer(), site);
  expect(kml).toContain(
    '<Placemark id="bergen">\n<name>Bergen</name>\n<description>city in Vestland, Norway</description>',
  );
  expect(kml).toContain('<Point><coordinates>5.32,60.39</coordinates></Point>');
  expect(kml).toContain('<Data name="page"><value>https://maps.example.org/voyage/#bergen</value></Data>');
  expect(kml).toContain('<description>Places named in: Jane Roe, Ship leaves, Example News, 2026-11</description>');
});

test('an area across the antimeridian is a point, its extent told in words', () => {
  expect(writeKml(makePacific(), site)).toContain('<value>west 176.9, south -19.2, east -178.2, north -16.1</value>');
});

test('what viewers would take for HTML stays text', () => {
  const explainer = makeExplainer();
  const [place] = explainer.places;
  const kml = writeKml({ ...explainer, places: [{ ...place!, where: '<img src=x onerror=alert(1)> & ]]>' }] }, site);
  expect(kml).toContain('<description>‹img src=x onerror=alert(1)› &amp; ]]›</description>');
  expect(kml).not.toMatch(/<img|&lt;|CDATA/);
});

test('whatever the explainers, the files are valid', async () => {
  const explainers = fc.sample(anyExplainer, { numRuns: 150, seed: 23 });
  expect(await findErrors([makeExplainer(), makePacific(), ...explainers].map((one) => writeKml(one, site)))).toEqual(
    [],
  );
});

test('the schema of this test finds what is wrong', async () => {
  const kml = writeKml(makeExplainer(), site);
  const bad = [
    kml.replace('5.32,60.39', '5.32,97'),
    kml.replace('<ExtendedData>', '<extendedData>'),
    kml.replace('"bergen"', '"oslo"'),
  ];
  for (const one of bad) expect(await findErrors([one])).not.toEqual([]);
});
