import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtmlText } from '../../src/cli/readHtmlText.ts';
import { UserError, formatError } from '../../src/error.ts';
import { readStops } from '../../src/imports/readStops.ts';
import type { Stops } from '../../src/imports/stops.ts';

const read = (text: unknown, file: string): Stops =>
  readStops(typeof text === 'string' ? text : JSON.stringify(text), file, readHtmlText);

function complain(text: unknown, file: string): string {
  try {
    read(text, file);
  } catch (error) {
    if (error instanceof UserError) return formatError(error);
    throw error;
  }
  return 'nothing';
}

const story = {
  storymap: {
    map_type: 'osm:standard',
    slides: [
      {
        type: 'overview',
        text: {
          headline: 'Down the river <small>by boat</small>',
          text: '<p>We went in <b>May</b>.</p><p>It rained &amp; shone.</p>',
        },
        media: { url: 'https://example.org/boat.jpg', caption: '', credit: '' },
      },
      {
        date: '',
        text: { headline: 'The start', text: 'We left at dawn.<script>alert(1)</script><img src=x onerror=alert(1)>' },
        location: { name: 'Passau, Germany', lat: 48.57, lon: '13.46', zoom: 10, line: true },
        media: { url: 'https://example.org/a?b=1&c=2', caption: 'The <i>three</i> rivers', credit: 'A. Roe' },
      },
      {
        text: { headline: '', text: '' },
        location: { lat: 48.2, lon: 16.37, name: 'Vienna' },
        media: { url: 'javascript:alert(1)', caption: 'Bad', credit: '' },
      },
    ],
  },
};

describe('an export of StoryMapJS', () => {
  test('gives its slides as stops, in plain words', () => {
    expect(read(story, 'story.json')).toEqual({
      title: 'Down the river by boat',
      intro: ['We went in May.', 'It rained & shone.'],
      stops: [
        {
          heading: 'The start',
          name: 'Passau, Germany',
          point: { lat: 48.57, lon: 13.46 },
          paragraphs: ['We left at dawn.'],
          media: { href: 'https://example.org/a?b=1&c=2', caption: 'The three rivers', credit: 'A. Roe' },
        },
        { heading: '', name: 'Vienna', point: { lat: 48.2, lon: 16.37 }, paragraphs: [] },
      ],
      notes: ['Pictures and films without a caption to make a link of, left out: 2.'],
    });
  });

  test('tells the path to what is wrong with it', () => {
    const slide = (location: unknown, text: unknown = {}): unknown => ({ storymap: { slides: [{ location, text }] } });
    const file = 'story.json';
    expect(complain(slide({ lat: 97, lon: 3 }), file)).toBe(
      'story.json  `storymap.slides[0].location.lat`: expected a latitude from −90 to 90, received 97.',
    );
    expect(complain(slide({ lat: 'north', lon: 3 }), file)).toContain('received "north"');
    expect(complain(slide({ lat: 4 }), file)).toContain('`storymap.slides[0].location`: expected `lat` and `lon`');
    expect(complain(slide({}, { headline: ['a'] }), file)).toContain(
      '`storymap.slides[0].text.headline`: expected text',
    );
    expect(complain({ storymap: { slides: {} } }, file)).toContain(
      '`storymap.slides`: expected a list, received an object',
    );
    expect(complain({ storymap: { slides: [] } }, file)).toContain('Expected at least one stop');
    expect(complain({ storymap: { slides: [7] } }, file)).toContain(
      '`storymap.slides[0]`: expected a slide, received 7',
    );
  });
});

describe('GeoJSON', () => {
  const feature = (properties: unknown, geometry: unknown, more = {}): unknown => ({
    type: 'Feature',
    properties,
    geometry,
    ...more,
  });

  test('gives a stop for each feature with a name', () => {
    const collection = {
      type: 'FeatureCollection',
      name: 'A walk',
      features: [
        feature({ Name: 'Bergen', Description: 'It <b>rained</b>.<br><br>Then not.' }, { type: 'Point', coordinates: [5.32, 60.39, 12] }),
        feature({ title: 'Norway' }, { type: 'Polygon', coordinates: [[[4, 58], [30, 58], [30, 71], [4, 71], [4, 58]]] }, { id: 'country:NO' }),
        feature({ name: 'Nowhere' }, null),
        feature({ marker: 'red' }, null),
      ],
    }; // prettier-ignore
    expect(read(collection, 'walk.geojson')).toEqual({
      title: 'A walk',
      intro: [],
      stops: [
        { heading: 'Bergen', point: { lat: 60.39, lon: 5.32 }, paragraphs: ['It rained.', 'Then not.'] },
        { heading: 'Norway', id: 'country:NO', point: { lat: 64.5, lon: 17 }, paragraphs: [] },
        { heading: 'Nowhere', paragraphs: [] },
      ],
      notes: ['Features without a name, left out: 1.'],
    });
  });

  test('may be one feature, and tells the path to what is wrong', () => {
    expect(read(feature({ name: 'Suva' }, null), 'a.json').stops).toHaveLength(1);
    const bad = {
      type: 'FeatureCollection',
      features: [feature({ name: 'x' }, { type: 'Point', coordinates: [1, 95] })],
    };
    expect(complain(bad, 'a.json')).toContain('`features[0].geometry.coordinates[1]`: expected a latitude');
    expect(complain({ type: 'FeatureCollection', features: [feature({}, null)] }, 'a.json')).toContain(
      'received 1 without',
    );
    expect(complain({ type: 'FeatureCollection' }, 'a.json')).toContain(
      '`features`: expected a list, received nothing',
    );
  });

  test('may be as large and as deep as a program makes it', () => {
    const ring = Array.from({ length: 300_000 }, (_, i) => [i / 3000, 10]);
    const wide = feature({ name: 'x' }, { type: 'LineString', coordinates: ring });
    expect(read(wide, 'a.json').stops[0]!.point).toEqual({ lat: 10, lon: expect.closeTo(50) as number });
    const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    const text = `{"type":"Feature","id":${deep},"properties":{"name":"x","id":${deep}},"geometry":{"coordinates":${deep}}}`;
    expect(read(text, 'a.json').stops[0]!).toEqual({ heading: 'x', paragraphs: [] });
    expect(complain(`{"type":${deep}}`, 'a.json')).toContain('received other JSON');
  });

  test('that is none is told from what it is', () => {
    expect(complain('{"a":\n {,}}', 'a.json')).toMatch(/^a\.json:2:3 {2}Expected JSON/);
    expect(complain('{"a": ', 'a.json')).toMatch(/^a\.json:1:7 {2}Expected JSON/);
    expect(complain('['.repeat(200_000), 'a.json')).toContain('Expected JSON');
    for (const other of [[], 7, null, { format: 'wherein/1' }, { type: 'Topology' }])
      expect(complain(other, 'a.json')).toContain('received other JSON');
  });
});

describe('CSV', () => {
  test('is read by the names of its columns, with commas, semicolons and decimal commas', () => {
    const stop = { heading: 'Łódź', point: { lat: 51.77, lon: 19.46 }, paragraphs: ['Spun, "woven"', 'and sold.'] };
    const quoted = '"Spun, ""woven""\nand sold."';
    expect(read(`Name,LAT,lng,Text\r\nŁódź,51.77,19.46,${quoted}\r\n`, 'a.csv').stops).toEqual([stop]);
    expect(read(`place;latitude;longitude;description\nŁódź;51,77;19,46;${quoted}\n;;;\n`, 'a.csv').stops).toEqual([
      stop,
    ]);
    expect(read('title\tcity\tlat\tlon\nA day\tRiga\t56.9\t24.1\n', 'a.tsv').stops).toEqual([
      { heading: 'A day', name: 'Riga', point: { lat: 56.9, lon: 24.1 }, paragraphs: [] },
    ]);
  });

  test('takes the apostrophe off that kept a cell from being a formula', () => {
    expect(read("name\n'=1+1\n", 'a.csv').stops[0]!.heading).toBe('=1+1');
  });

  test('tells the row of what is wrong', () => {
    expect(complain('a,b\n1,2\n', 'a.csv')).toContain('Expected a first row with a column `name`');
    expect(complain('name,lat,lon\nx,1,2\ny,1,999\n', 'a.csv')).toContain('`row 3, lon`: expected a longitude');
    expect(complain('name,text\n"x,1\n', 'a.csv')).toContain('expected a quotation mark');
    expect(complain('name\n', 'a.csv')).toContain('Expected at least one stop');
    expect(complain(`name\n${'x\n'.repeat(1001)}`, 'a.csv')).toContain('at most 1,000 stops, received 1,001');
  });
});

test('whatever the file holds, it is read or refused with a sentence', () => {
  const files = fc.constantFrom('a.json', 'a.geojson', 'a.csv', 'a.tsv');
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), files, (text, file) => void complain(text, file)),
  );
  const member = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, fc.constantFrom(null, '', 'x', 7, 1e9, '<b>x</b>'), fc.array(tie('value')), tie('object')),
    object: fc.dictionary(fc.constantFrom('storymap', 'slides', 'text', 'headline', 'location', 'lat', 'lon', 'media', 'url', 'type', 'features', 'properties', 'name', 'geometry', 'coordinates'), tie('value')),
  })).object; // prettier-ignore
  fc.assert(
    fc.property(member, (object) => void complain({ type: 'FeatureCollection', ...(object as object) }, 'a.json')),
  );
});
