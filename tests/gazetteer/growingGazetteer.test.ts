import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/error.ts';
import { compareEntries } from '../../src/gazetteer/compareEntries.ts';
import { readGazetteer } from '../../src/gazetteer/readGazetteer.ts';
import { browserFolder, openCut, readBrowserFile } from '../browserFiles.ts';
import { readTestGazetteer } from '../readTestGazetteer.ts';

const whole = readTestGazetteer();

/** Adds what is missing and asks again, until nothing is. */
function askAll<Answer>(growing: ReturnType<typeof openCut>, ask: (gazetteer: typeof whole) => Answer): Answer {
  for (;;) {
    const { gazetteer, missing } = growing.view();
    const answer = ask(gazetteer);
    if (missing.size === 0) return answer;
    for (const file of missing) growing.add(file, readBrowserFile(file));
  }
}

describe('the files for browsers', () => {
  const files = readdirSync(browserFolder);

  test('are small, and not too many', () => {
    const sizeOf = (file: string): number => statSync(join(browserFolder, file)).size;
    expect(sizeOf('names.bin')).toBeLessThanOrEqual(600_000);
    expect(files.length).toBeLessThan(1500);
    for (const file of files) if (file !== 'names.bin') expect(sizeOf(file), file).toBeLessThanOrEqual(15_000);
  });

  test('are gzipped, with nothing in them of the system that made them', () => {
    for (const file of files) expect([...readFileSync(join(browserFolder, file)).subarray(0, 10)], file).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]); // prettier-ignore
  });
});

describe('the cut', () => {
  const cut = readGazetteer(readBrowserFile('names.bin'));

  test.each(['country:KR', 'admin1:US.GA', 'admin2:US.TX.277', 'region:bering-sea', 'geonames:1790630'])(
    'holds %s as the whole gazetteer has it',
    (id) => {
      expect(cut.entry(id)).toEqual(whole.entry(id));
      expect(cut.localName(id)).toEqual(whole.localName(id));
    },
  );

  test('leaves hamlets out', () => {
    expect(cut.entry('geonames:4717560')).toBeUndefined();
    expect(whole.entry('geonames:4717560')).toMatchObject({ name: 'Paris', admin1: 'US.TX' });
  });
});

describe('a growing gazetteer', () => {
  const growing = openCut();
  const names = [
    'Paris',
    'Springfield',
    'Lodi',
    'Peking',
    'San José',
    'Al Hillah',
    'Monday',
    'The',
    'Shemetov',
    'St. Ives',
  ];

  test.each(names)('finds what the whole one does, in its order: %s', (name) => {
    expect(askAll(growing, (gazetteer) => gazetteer.find(name))).toEqual(whole.find(name));
  });

  test.each([...names, 'New', 'San', 'Rio de', 'Port', 'X', '', '.'])(
    'knows whether names go on after: %s',
    (words) => {
      expect(askAll(growing, (gazetteer) => gazetteer.startsName(words))).toBe(whole.startsName(words));
    },
  );

  test.each(['geonames:4717560', 'admin2:FR.11.75', 'geonames:1', 'country:ZZ', 'nonsense'])(
    'knows an entry by its id alone: %s',
    (id) => {
      expect(askAll(openCut(), (gazetteer) => gazetteer.entry(id))).toEqual(whole.entry(id));
    },
  );

  test('gives one object for one place, whichever file it came from', () => {
    const first = askAll(growing, (gazetteer) => gazetteer.find('Paris')).find(({ entry }) => entry.admin1 === 'US.TX');
    expect(first?.entry).toBeDefined();
    expect(growing.view().gazetteer.entry('geonames:4717560')).toBe(first?.entry);
    expect(askAll(growing, (gazetteer) => gazetteer.find('Paris'))).toContainEqual(first);
  });

  test('asks no file about everyday words', () => {
    const { gazetteer, missing } = openCut().view();
    for (const word of ['The', 'In', 'However', 'Monday', 'President', 'He']) {
      gazetteer.find(word);
      gazetteer.startsName(word);
    }
    expect([...missing]).toEqual([]);
  });

  test('forgets shards and takes them again', () => {
    const small = openCut();
    askAll(small, (gazetteer) => gazetteer.find('Lodi'));
    small.trim(0);
    const { gazetteer, missing } = small.view();
    expect(gazetteer.find('Lodi').length).toBeLessThan(whole.find('Lodi').length);
    expect(missing.size).toBe(1);
    expect(askAll(small, (again) => again.find('Lodi'))).toEqual(whole.find('Lodi'));
  });

  test('refuses a shard of another cut, and one that is damaged', () => {
    const shard = readBrowserFile('0000.bin');
    const other = Buffer.from(shard);
    other.write('00000000', other.lastIndexOf(openCut().stamp));
    expect(() => openCut().add('0000.bin', other)).toThrow(/Expected 0000.bin of version/);
    expect(() => openCut().add('0000.bin', shard.subarray(0, 300))).toThrow(UserError);
    expect(() => openCut().add('0000.bin', new TextEncoder().encode('<!doctype html>'))).toThrow(UserError);
  });
});

test('the whole gazetteer keeps the same order', () => {
  for (const name of ['Springfield', 'Georgia', 'San Antonio', 'Victoria']) {
    const entries = whole.find(name).map(({ entry }) => entry);
    expect(entries.length).toBeGreaterThan(2);
    expect(entries).toEqual(entries.toSorted(compareEntries));
  }
});
