import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeOutputs } from '../../geo/outputs.ts';
import { readJson, readSource, readTopology } from '../../geo/readSource.ts';
import { isUpToDate, writeStamp } from '../../geo/stamp.ts';
import { UserError } from '../../src/error.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wherein-geo-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('sources', () => {
  test('a missing file is named, with the remedy', () => {
    expect(() => readSource('world-atlas/no-such-file.json')).toThrow(UserError);
    expect(() => readSource('world-atlas/no-such-file.json')).toThrow(/npm ci/);
  });

  test('a file cut off is a user’s error, not a crash', () => {
    const path = join(folder, 'cut.json');
    writeFileSync(path, '{"type":"Topology","arcs":[[[1,2');
    expect(() => readJson(path, 'node_modules/world-atlas/cut.json')).toThrow(
      /received 32 characters that end too early/,
    );
    expect(() => readJson(path, 'node_modules/world-atlas/cut.json')).toThrow(UserError);
  });

  test('a file of another shape is refused', () => {
    expect(() => readTopology('world-atlas/package.json', 'countries')).toThrow(/Expected TopoJSON/);
    expect(() => readTopology('world-atlas/countries-110m.json', 'lakes')).toThrow(/object "lakes"/);
  });
});

describe('outputs', () => {
  test('are written whole, over what was there, and leave nothing else', () => {
    writeOutputs(folder, { 'a.json': '1' });
    writeOutputs(folder, { 'a.json': '22', 'b.bin': new Uint8Array([3]) });
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('22');
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.bin']);
  });
});

describe('outputs in a folder of their own', () => {
  test('leave no file of an earlier run there', () => {
    writeOutputs(folder, { 'a.json': '1', 'parts/0.bin': '0', 'parts/1.bin': '1' });
    writeOutputs(folder, { 'parts/0.bin': '2' });
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'parts']);
    expect(readdirSync(join(folder, 'parts'))).toEqual(['0.bin']);
    expect(readFileSync(join(folder, 'parts/0.bin'), 'utf8')).toBe('2');
  });
});

describe('the stamp', () => {
  beforeEach(() => {
    writeOutputs(folder, { 'a.json': '{"whole":true}' });
    writeStamp(folder, ['a.json']);
  });

  test('says that outputs stand while nothing changed', () => {
    expect(isUpToDate(folder)).toBe(true);
  });

  test('an output cut off or gone is made again', () => {
    truncateSync(join(folder, 'a.json'), 5);
    expect(isUpToDate(folder)).toBe(false);
    rmSync(join(folder, 'a.json'));
    expect(isUpToDate(folder)).toBe(false);
  });

  test('other inputs, a damaged stamp or none mean making it', () => {
    const stamp = join(folder, 'stamp.json');
    const text = readFileSync(stamp, 'utf8');
    writeFileSync(stamp, text.replace(/"inputs": "./, '"inputs": "_'));
    expect(isUpToDate(folder)).toBe(false);
    writeFileSync(stamp, text.slice(0, 20));
    expect(isUpToDate(folder)).toBe(false);
    rmSync(stamp);
    expect(isUpToDate(folder)).toBe(false);
  });
});
