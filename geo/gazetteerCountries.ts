import { groupBy } from './groupBy.ts';
import type { PlaceId } from '../src/explainer/explainer.ts';
import { countryBoxes } from './countryBoxes.ts';
import { describeCountry } from './describeCountry.ts';
import { findBox, sumPopulation } from './gazetteerAdmin.ts';
import { dropRepeats, name, type GazetteerRow, type RowName } from './gazetteerRow.ts';
import type { Town } from './gazetteerTowns.ts';
import { readSource } from './readSource.ts';
import { readList, readTable } from './readTable.ts';

const COLUMNS = ['code', 'lat', 'lon', 'capital', 'adjectives', 'people', 'aliases'] as const;

export interface Countries {
  rows: GazetteerRow[];
  /** Country code → the seat of its government. */
  capitals: Record<string, PlaceId>;
}

/** Every country and territory of ISO 3166-1, and Kosovo: named by CLDR, the rest from the hand-made table. */
export function readCountries(towns: Town[]): Countries {
  const labels = readTerritories('en');
  const townsOf = groupBy(towns, ({ country }) => country);
  const boxes = countryBoxes();
  const capitals: Countries['capitals'] = {};
  const rows = readTable('countries.tsv', COLUMNS).map((row): GazetteerRow => {
    const own = townsOf.get(row.code) ?? [];
    const capital = row.capital || own.find(({ capital }) => capital === 'country')?.id;
    if (capital) capitals[row.code] = capital;
    const where = describeCountry(row.code);
    const box = boxes.get(row.code) ?? (own.length > 0 ? findBox(own) : undefined);
    return {
      id: `country:${row.code}`,
      names: dropRepeats([
        name(labelOf(row.code, labels), 'primary'),
        ...variantsOf(row.code, labels).map(nameAlias),
        ...readList(row.aliases).map(nameAlias),
        ...[...readList(row.adjectives), ...readList(row.people)].map((text) => name(text, 'adjective')),
      ]),
      kind: 'country',
      lat: Number(row.lat),
      lon: Number(row.lon),
      ...(box && { box }),
      ...(where && { where }),
      population: sumPopulation(own),
    };
  });
  return { rows, capitals };
}

/** Abbreviations are codes: "US" and "DRC" count only in capitals. */
function nameAlias(text: string): RowName {
  return name(text, /^(?:[A-Z]\.? ?){2,4}$/.test(text) ? 'code' : 'alias');
}

export function readTerritories(language: string): Record<string, string> {
  const file = readSource(`cldr-localenames-full/main/${language}/territories.json`) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  return file.main[language]!.localeDisplayNames.territories;
}

/** CLDR's English names, but the short ones where the plain one is a formula ("Hong Kong SAR China"). */
const LABELS: Record<string, string> = {
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  MM: 'Myanmar',
  HK: 'Hong Kong',
  MO: 'Macao',
  PS: 'Palestine',
  BA: 'Bosnia and Herzegovina',
  CC: 'Cocos Islands',
};

export function labelOf(code: string, labels: Record<string, string>): string {
  return LABELS[code] ?? labels[code]!.replaceAll('&', 'and').replaceAll('St.', 'Saint');
}

function variantsOf(code: string, labels: Record<string, string>): string[] {
  const variants = [labels[code], labels[`${code}-alt-short`], labels[`${code}-alt-variant`]];
  return variants.flatMap((label) => (label && !/[()]| - | SAR /.test(label) ? [label] : []));
}
