import { describe, expect, test } from 'vitest';
import { wherein } from './run.ts';

const text =
  'PARIS, Texas — The mayor of Shanghai spoke first. Maria Jordan, a nurse, came from Springfield.\n\n' +
  'Jordan left on Monday for the North Sea. Then Shanghai was quiet.';

const trace = async (input = text): Promise<string> => (await wherein(['parse', '--trace'], { input })).out;

/** The part of the trace that tells of the name at a position. */
function tellOf(out: string, position: string): string {
  const part = out.split(/\n{2,}(?=\d+:\d+ {2})/).find((each) => each.startsWith(position));
  if (part === undefined) throw new Error(`The trace tells of nothing at ${position}:\n${out}`);
  return part;
}

const partsOf = (lines: string): number[] =>
  [...lines.matchAll(/(?<=^ +|, )([+-]\d+\.\d\d) \w+/gm)].map(([, part]) => Number(part));

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('wherein parse --trace', () => {
  test('shows each name at its line and column, in its sentence, with what it stands for and how sure that is', async () => {
    const out = await trace();
    expect(tellOf(out, '1:1 ')).toMatch(/^1:1 {2}\[PARIS\], Texas/);
    expect(tellOf(out, '1:1 ')).toMatch(/^ {2}dateline: Paris \(geonames:4717560\), by rule, confidence \d\.\d\d$/m);
    expect(tellOf(out, '1:1 ')).toContain('  - The text names Texas beside it.');
    expect(tellOf(out, '1:29')).toContain('The mayor of [Shanghai] spoke first.\n  place: Shanghai (geonames:1796236)');
    expect(tellOf(out, '3:31')).toMatch(/North Sea\].*\n {2}place: North Sea \(region:north-sea\)/);
  });

  test('shows what spoke for its being the name of a place: named, and adding up to the likelihood', async () => {
    const told = tellOf(await trace(), '1:29');
    const [, likelihood = '', odds = ''] = /likelihood ([\d.]+), log odds (-?[\d.]+)\n/.exec(told) ?? [];
    const evidence = told.split(/log odds .*\n/)[1]?.split(/^ +candidate /m)[0] ?? '';
    expect(evidence).toMatch(/[+-]\d\.\d\d bias/);
    expect(evidence).toMatch(/[+-]\d+\.\d\d is[A-Z]\w+/);
    expect(sum(partsOf(evidence))).toBeCloseTo(Number(odds), 1);
    expect(1 / (1 + Math.exp(-Number(odds)))).toBeCloseTo(Number(likelihood), 2);
  });

  test('shows the candidates in a table, five at most, the chosen one marked, each with what makes its score', async () => {
    const told = tellOf(await trace(), '1:1 ');
    expect(told).toMatch(/^ +candidate +kind +in +people +score +share$/m);
    const rows = [...told.matchAll(/^ {2}([→ ]) (\S.*?) {2,}town .* (-?[\d.]+) {2,}([\d.]+)\n {6}(geonames:\d+)\n/gm)];
    expect(rows).toHaveLength(5);
    expect(rows.map(([, mark]) => mark)).toEqual(['→', ' ', ' ', ' ', ' ']);
    expect(rows[0]?.[5]).toBe('geonames:4717560');
    expect(rows[0]?.[0]).toMatch(/Texas, United States +[\d,]+ /);
    expect(told).toMatch(/^ +and \d+ more$/m);
    const ends = rows.map(([row]) => row.split('\n')[0]?.length);
    expect(new Set(ends).size).toBe(1);
    const features = told.split('geonames:4717560\n')[1]?.split(/^ {4}\S/m)[0] ?? '';
    expect(features).toContain('isInNamedContainer');
    expect(sum(partsOf(features))).toBeCloseTo(Number(rows[0]?.[3]), 1);
    const shown = partsOf(features).map(Math.abs);
    expect(shown).toEqual(shown.toSorted((a, b) => b - a));
  });

  test('says of a name that is met again where its candidates stand', async () => {
    expect(tellOf(await trace(), '3:47')).toContain('candidates: as at 1:29');
  });

  test('tells of names that were not taken, with what spoke against', async () => {
    const [, missed = ''] = (await trace()).split('Not held for names of places:');
    expect(missed).toMatch(/1:57 {2}Maria \[Jordan\], a nurse/);
    expect(missed).toMatch(/-\d\.\d\d (isInPerson|isSurname)/);
    expect(missed).not.toContain('[Shanghai]');
    expect(missed).not.toContain('candidate');
  });

  test('says where nothing was found', async () => {
    expect(await trace('Nothing here.')).toContain('No place name was found.');
  });

  test('keeps to 100 columns, and hands on nothing that steers a terminal', async () => {
    const out = await trace(`${text}\n${'x'.repeat(300)} Bergen \u001b[31mred\u0007 ${'y'.repeat(300)}\n${text}`);
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  test('is JSON for an archive: evidence, candidates with their features, and the names not taken', async () => {
    interface Weighed {
      quote: string;
      likelihood: number;
      evidence: { name: string; value: number; weight: number }[];
    }
    interface Traced {
      quote: string;
      confidence: number;
      trace: Omit<Weighed, 'quote'> & {
        reasons: string[];
        candidates: { id: string; score: number; share: number; features: Weighed['evidence'] }[];
      };
    }
    const record = JSON.stringify({ id: 1, title: 'Floods in Oslo', text });
    const { out } = await wherein(['parse', '--ndjson', '--trace'], { input: record });
    const line = JSON.parse(out) as { toponyms: Traced[]; titleToponyms: Traced[]; notTaken: Weighed[] };
    expect(line.titleToponyms.map(({ quote }) => quote)).toEqual(['Oslo']);
    expect(line.notTaken.map(({ quote }) => quote)).toContain('Jordan');
    for (const { trace } of line.toponyms) {
      const odds = sum(trace.evidence.map(({ value, weight }) => value * weight));
      expect(1 / (1 + Math.exp(-odds))).toBeCloseTo(trace.likelihood, 6);
      for (const { score, features } of trace.candidates) {
        expect(sum(features.map(({ value, weight }) => value * weight))).toBeCloseTo(score, 6);
      }
      expect(sum(trace.candidates.map(({ share }) => share))).toBeCloseTo(1, 6);
    }
  });
});
