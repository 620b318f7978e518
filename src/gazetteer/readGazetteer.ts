import type { PlaceId } from '../explainer/explainer.ts';
import { readColumns } from './entryColumns.ts';
import { EntryNames, type Found } from './entryNames.ts';
import type { Entry, Gazetteer, Match } from './gazetteer.ts';
import { IdIndex } from './idIndex.ts';
import { CAPITALS, KINDS } from './kinds.ts';
import { readLocalNames, type LocalName } from './localNames.ts';
import { buildNameIndex, readHashes } from './nameIndex.ts';
import { readSections, readText, type Sections } from './sections.ts';

/** What of the gazetteer's file is few enough to be plain JSON. */
export interface Relations {
  /** Country code → id of the seat of its government. */
  capitals: Record<string, PlaceId>;
  /** Region or continent → codes of its countries. */
  members: Record<PlaceId, string[]>;
  /** Region, sea, river … → the country that it lies in, where it is only one. */
  countries: Record<PlaceId, string>;
  /** Region, sea, river … → what it is and where it lies. */
  wheres: Record<PlaceId, string>;
}

/** The places of one file: all, or a part of them. */
export interface GazetteerPart extends Gazetteer {
  /** Every name whose key begins so, with its entry. Looks at all names. */
  beginning(key: string): Match[];
}

/**
 * Reads the gazetteer's file, as `npm run geo` writes it. Takes about a tenth of a second for all the world's towns;
 * entries are made when they are first asked for, and are then the same objects.
 *
 * @param file Its name, for messages.
 * @throws UserError if the data is not a gazetteer or not all of one.
 */
export function readGazetteer(data: Uint8Array | ArrayBuffer, file = 'gazetteer.bin'): GazetteerPart {
  return openGazetteer(readSections(data instanceof Uint8Array ? data : new Uint8Array(data), file));
}

/** The same of a file whose parts are known already. */
export function openGazetteer(sections: Sections): GazetteerPart {
  const columns = readColumns(sections);
  const relations = JSON.parse(sections.text('relations')) as Relations;
  const names = readNames(sections, columns.areaIds.length + columns.townIds.length);
  const ids = new IdIndex(columns.areaIds, columns.townIds, columns.otherIds);
  const made = new Map<number, Entry>();
  const localLines = sections.bytes('locals').slice();
  let locals: Map<number, LocalName> | undefined;

  function entryAt(index: number): Entry | undefined {
    if (index < 0) return undefined;
    let entry = made.get(index);
    if (!entry) made.set(index, (entry = makeEntry(index)));
    return entry;
  }

  function makeEntry(index: number): Entry {
    const id = ids.id(index);
    const flags = columns.kinds[index] as number;
    const town = index - columns.areaIds.length;
    const area = town < 0 ? id : columns.parent(town);
    const box = town < 0 ? columns.box(index) : undefined;
    const capital = CAPITALS[flags >> 5];
    const members = relations.members[id];
    const where = relations.wheres[id];
    return {
      id,
      name: names.primary(index),
      kind: KINDS[flags & 31] ?? 'region',
      ...(relations.countries[id] ? { country: relations.countries[id] } : areaCodes(area)),
      point: columns.point(index),
      ...(box && { box }),
      population: columns.population(index),
      ...(capital && { capital }),
      ...(members && { members }),
      ...(where && { where }),
    };
  }

  const entry = (id: PlaceId): Entry | undefined => entryAt(ids.find(id));
  const matchOf = (found: Found): Match => ({ ...found, entry: entryAt(found.entry) as Entry });
  return {
    find: (name) => names.find(name).map(matchOf),
    beginning: (key) => names.beginning(key).map(matchOf),
    startsName: (words) => names.startsName(words),
    entry,
    country: (code) => entry(`country:${code}`),
    capitalOf: (code) =>
      Object.hasOwn(relations.capitals, code) ? entry(relations.capitals[code] as string) : undefined,
    admin1: (code) => entry(`admin1:${code}`),
    admin2: (code) => entry(`admin2:${code}`),
    localName: (id) => (locals ??= readLocalNames(readText(localLines))).get(ids.find(id)),
    names(id) {
      const index = ids.find(id);
      return index < 0 ? [] : names.of(index);
    },
  };
}

function readNames(sections: Sections, count: number): EntryNames {
  const text = sections.text('names');
  if (!sections.has('hashes')) return new EntryNames(text, count, buildNameIndex(text));
  return new EntryNames(text, count, {
    hashes: readHashes(sections.int32('hashes')),
    ordinals: sections.int32('ordinals'),
    beginnings: readHashes(sections.int32('beginnings')),
  });
}

/** "admin2:US.GA.059" → its country, province and county. */
function areaCodes(id: PlaceId): Pick<Entry, 'country' | 'admin1' | 'admin2'> {
  const [level, code = ''] = id.split(':');
  const parts = code.split('.');
  switch (level) {
    case 'country':
      return { country: code };
    case 'admin1':
      return { country: parts[0]!, admin1: code };
    case 'admin2':
      return { country: parts[0]!, admin1: parts.slice(0, 2).join('.'), admin2: code };
    default:
      return {};
  }
}
