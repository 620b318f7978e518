import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../src/cli/readRecord.ts';

const read = (line: string) => readRecord(Buffer.from(line));

describe('a line of an archive', () => {
  test.each([
    ['{"id":"a b","text":""}', '"a b"'],
    ['{"id":12345678901234567890,"text":""}', '12345678901234567890'],
    ['{"text":"\\"id\\": 12345678901234567111","id" : -12345678901234567890}', '-12345678901234567890'],
    ['{"id":1.50,"text":""}', '1.50'],
    ['{"id":null,"text":""}', 'null'],
    ['{"text":""}', 'null'],
    ['{"id":{"a":1},"text":""}', '{"a":1}'],
    ['{"id":9007199254740993}', '9007199254740993'],
  ])('keeps its id as it was written: %s', (line, id) => {
    expect(read(line).id).toBe(id);
  });

  test('takes what a database does not know for missing', () => {
    expect(read('{"text":"x","title":null,"home":null,"places":null,"more":[]}')).toEqual({
      id: 'null',
      text: 'x',
      decisions: [],
    });
  });

  test('takes decisions as an explainer file has them', () => {
    const places = {
      Xian: 'geonames:1790630',
      'China Daily': 'none',
      Beijing: { place: 'geonames:1816670', sense: 'government' },
    };
    expect(read(JSON.stringify({ text: '', places }))).toMatchObject({
      decisions: [
        { name: 'Xian', place: 'geonames:1790630' },
        { name: 'China Daily', place: 'none' },
        { name: 'Beijing', place: 'geonames:1816670', sense: 'government' },
      ],
    });
  });

  test.each([
    ['', 'a line of JSON'],
    ['"text"', 'received a string'],
    ['null', 'received null'],
    ['{"text":null}', 'received null'],
    ['{"text":{}}', 'received an object'],
    ['{"text":"","title":["a"]}', '"title" to be a string, received a list'],
    ['{"text":"","home":5}', '"home" to be a string, received a number'],
    ['{"text":"","places":["Xian"]}', '"places" to be an object'],
    ['{"text":"","places":{"Xian":"Xian"}}', 'or none for "Xian"'],
    ['{"text":"","places":{"Xian":{"place":"none","sense":"town"}}}', 'the sense of "Xian"'],
  ])('is refused with a reason: %s', (line, reason) => {
    expect(read(line)).toMatchObject({ mistake: expect.stringContaining(reason) as string });
  });

  test('is a record or has a reason, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((json) => Buffer.from(json)),
        ),
        (bytes) => {
          const record = readRecord(bytes);
          expect('mistake' in record ? record.mistake : record.text).toBeTypeOf('string');
          expect(() => JSON.parse(record.id) as unknown).not.toThrow();
        },
      ),
    );
  });
});
