import type { Explainer } from '../explainer/explainer.ts';
import { TEXT_FILE } from '../exports/textFile.ts';
import type * as Writers from '../exports/writers.ts';
import type { MapDrawing } from '../map/drawMap.ts';
import type { Download } from '../reader/site.ts';
import type { Assets } from './assets.ts';
import { card } from './card.ts';
import { embed } from './embed.ts';
import { oembed } from './oembed.ts';
import { schoolPackages } from './school/schoolPackages.ts';
import { worksheet } from './school/worksheet.ts';
import type { Site } from './site.ts';

/** What a companion is made of. */
export interface CompanionInput {
  explainer: Explainer;
  drawing: MapDrawing;
  assets: Assets;
  site: Site;
}

/** A file that stands beside an explainer's page and is made from the same explainer. */
export interface Companion {
  name: string;
  /** What the page offers it as; without one it is there for machines, or linked from elsewhere. */
  label?: string;
  note?: string;
  /** With what it shares a line there. */
  group?: string;
  /** Whether it is made at all; without this, always. */
  isWanted?: (explainer: Explainer, site: Site) => boolean;
  make: (input: CompanionInput) => string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>;
}

/** A file that is made from the explainer and the site's address alone (docs/exports.md). */
const exported = (
  name: string,
  writer: keyof typeof Writers,
  offer: Pick<Companion, 'group' | 'label'> = {},
): Companion => ({
  name,
  ...offer,
  make: async ({ explainer, site }) => (await import('../exports/writers.ts'))[writer](explainer, site),
});

const companions: readonly Companion[] = [
  worksheet,
  ...schoolPackages,
  exported('places.geojson', 'writeGeoJson', { group: 'Places', label: 'GeoJSON' }),
  exported('places.csv', 'writeCsv', { group: 'Places', label: 'CSV' }),
  exported('places.kml', 'writeKml', { group: 'Places', label: 'KML for Google Earth' }),
  exported('places.lpf.json', 'writeLinkedPlaces', { group: 'Places', label: 'Linked Places' }),
  exported('annotations.jsonld', 'writeAnnotations', { group: 'Data', label: 'names in the text (Web Annotation)' }),
  exported('citation.json', 'writeCitation', { group: 'Data', label: 'citation (CSL-JSON)' }),
  {
    name: 'explainer.json',
    group: 'Data',
    label: 'everything (JSON)',
    make: ({ explainer }) => `${JSON.stringify(explainer, null, 1)}\n`,
  },
  { name: TEXT_FILE, make: ({ explainer }) => explainer.text },
  embed,
  oembed,
  card,
];

const wanted = (explainer: Explainer, site: Site): Companion[] =>
  companions.filter(({ isWanted }) => isWanted?.(explainer, site) ?? true);

/** What a page offers to be taken away; nothing is made for it yet. */
export function findDownloads(explainer: Explainer, site: Site): Download[] {
  return wanted(explainer, site).flatMap(({ name, label, note, group }) =>
    label === undefined
      ? []
      : [{ href: name, label, ...(note === undefined ? {} : { note }), ...(group === undefined ? {} : { group }) }],
  );
}

/** Makes the files beside a page, one after the other. */
export async function* makeCompanions(
  input: CompanionInput,
): AsyncGenerator<{ name: string; content: string | Uint8Array<ArrayBuffer> }> {
  for (const { name, make } of wanted(input.explainer, input.site)) yield { name, content: await make(input) };
}
