/**
 * Makes `disputed.json` from two Debian packages; README.md beside this file has the commands.
 * `node geo/sources/makeDisputed.ts <folder with the unpacked packages>`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

type Lines = [lon: number, lat: number][][];

interface Line {
  type: 'Feature';
  properties: { source: 'qgis' | 'magics'; kind: string; left: string; right: string };
  geometry: { type: 'MultiLineString'; coordinates: Lines };
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Expected the folder with the unpacked packages as the only argument.');

/** Natural Earth's three-letter codes, in the ids of geo/built/base.json. */
const ids: Record<string, string> = {
  ARG: 'AR', AZE: 'AZ', BLZ: 'BZ', BOL: 'BO', BTN: 'BT', CAN: 'CA', CHL: 'CL', CHN: 'CN', CNM: 'x-cyprus-buffer-zone',
  CRI: 'CR', CYN: 'x-n-cyprus', CYP: 'CY', DZA: 'DZ', ESB: 'x-dhekelia', ESP: 'ES', ETH: 'ET', FRA: 'FR', GEO: 'GE',
  GTM: 'GT', GUY: 'GY', IND: 'IN', ISR: 'IL', KAS: 'x-siachen', KEN: 'KE', KOS: 'XK', LBN: 'LB', MAR: 'MA', MDA: 'MD',
  MWI: 'MW', NIC: 'NI', PAK: 'PK', PER: 'PE', PRK: 'KP', KOR: 'KR', PRT: 'PT', PSX: 'PS', RUS: 'RU', SAH: 'EH',
  SDN: 'SD', SDS: 'SS', SOL: 'x-somaliland', SOM: 'SO', SRB: 'RS', SUR: 'SR', SYR: 'SY', TZA: 'TZ', UKR: 'UA',
  USA: 'US', VEN: 'VE', JPN: 'JP',
}; // prettier-ignore

/** Leases and zones are no borders, and "International" ones are drawn solid. */
const magicsKinds = /^(Disputed|Indefinite|Line of control|Indeterminant|ForgetMagics)/;

const features = [
  ...readGeoPackage(join(folder, 'usr/share/qgis/resources/data/world_map.gpkg')),
  ...readShapefile(join(folder, 'usr/share/magics/10m/ne_10m_admin_0_boundary_lines_land')),
];
const text = features.map((feature) => JSON.stringify(feature)).join(',\n');
writeFileSync(join(import.meta.dirname, 'disputed.json'), `{"type":"FeatureCollection","features":[\n${text}\n]}\n`);

function readGeoPackage(path: string): Line[] {
  const rows = new DatabaseSync(path, { readOnly: true })
    .prepare('select name, adm0_a3_l as l, adm0_a3_r as r, geom from disputed_borders order by fid')
    .all() as { name: string; l: string; r: string; geom: Uint8Array }[];
  return rows.map((row) => line('qgis', row.name, row.l, row.r, readGeometry(row.geom)));
}

/** GeoPackage binary: a header of 8 bytes and an envelope, then little-endian WKB of a MultiLineString. */
function readGeometry(bytes: Uint8Array): Lines {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8 + [0, 32, 48, 48, 64][(view.getUint8(3) >> 1) & 7]!;
  const lines: Lines = [];
  const readOne = (): void => {
    const type = view.getUint32(at + 1, true) % 1000;
    const count = view.getUint32(at + 5, true);
    at += 9;
    if (type === 5) for (let i = 0; i < count; i++) readOne();
    else if (type === 2) {
      lines.push(readPoints(view, at, count));
      at += count * 16;
    } else throw new Error(`Expected lines in the GeoPackage, received WKB type ${type}.`);
  };
  readOne();
  return lines;
}

function readShapefile(path: string): Line[] {
  const records = readTable(readFileSync(`${path}.dbf`));
  const shapes = readShapes(path);
  return records.flatMap((record, i) =>
    magicsKinds.test(record['featurecla']!)
      ? [line('magics', record['featurecla']!, record['adm0_a3_l']!, record['adm0_a3_r']!, shapes[i]!)]
      : [],
  );
}

/** dBASE III: records as objects of trimmed text. */
function readTable(bytes: Buffer): Record<string, string>[] {
  const [count, header, length] = [bytes.readUInt32LE(4), bytes.readUInt16LE(8), bytes.readUInt16LE(10)];
  return Array.from({ length: count }, (_, i) => {
    const record: Record<string, string> = {};
    let at = header + i * length + 1;
    for (let field = 32; bytes[field] !== 13; field += 32) {
      const name = bytes.toString('latin1', field, field + 11).replace(/\0.*/s, '');
      record[name] = bytes.toString('latin1', at, (at += bytes[field + 16]!)).trim();
    }
    return record;
  });
}

/** ESRI shapefile of PolyLines (type 3), found by the index: the main file has gaps between its records. */
function readShapes(path: string): Lines[] {
  const [main, index] = ['shp', 'shx'].map((end) => readFileSync(`${path}.${end}`)) as [Buffer, Buffer];
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  return Array.from({ length: (index.length - 100) / 8 }, (_, record) => {
    const at = index.readInt32BE(100 + record * 8) * 2;
    const parts = view.getInt32(at + 44, true);
    const points = view.getInt32(at + 48, true);
    const starts = Array.from({ length: parts }, (_, i) => view.getInt32(at + 52 + i * 4, true));
    const first = at + 52 + parts * 4;
    return starts.map((start, i) => readPoints(view, first + start * 16, (starts[i + 1] ?? points) - start));
  });
}

/** Rounded to 4 decimals of a degree, about 10 m. */
function readPoints(view: DataView, at: number, count: number): Lines[number] {
  const read = (offset: number): number => Math.round(view.getFloat64(offset, true) * 1e4) / 1e4;
  return Array.from({ length: count }, (_, i) => [read(at + i * 16), read(at + i * 16 + 8)]);
}

function line(source: 'qgis' | 'magics', kind: string, left: string, right: string, coordinates: Lines): Line {
  const [l, r] = [ids[left], ids[right]];
  if (l === undefined || r === undefined) throw new Error(`No id for ${left} or ${right}.`);
  const properties = { source, kind, left: l, right: r };
  return { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } };
}
