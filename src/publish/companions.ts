import type { Explainer } from '../explainer/explainer.ts';
import type { MapDrawing } from '../map/drawMap.ts';
import type { Download } from '../reader/site.ts';
import type { Assets } from './assets.ts';
import { card } from './card.ts';
import { embed } from './embed.ts';
import { oembed } from './oembed.ts';
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
  /** Whether it is made at all; without this, always. */
  isWanted?: (explainer: Explainer, site: Site) => boolean;
  make: (input: CompanionInput) => string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>;
}

const companions: readonly Companion[] = [
  {
    name: 'explainer.json',
    label: 'Explainer (JSON)',
    note: 'all that this page says, as data',
    make: ({ explainer }) => `${JSON.stringify(explainer, null, 1)}\n`,
  },
  embed,
  oembed,
  card,
];

const wanted = (explainer: Explainer, site: Site): Companion[] =>
  companions.filter(({ isWanted }) => isWanted?.(explainer, site) ?? true);

/** What a page offers to be taken away; nothing is made for it yet. */
export function findDownloads(explainer: Explainer, site: Site): Download[] {
  return wanted(explainer, site).flatMap(({ name, label, note }) =>
    label === undefined ? [] : [{ href: name, label, ...(note === undefined ? {} : { note }) }],
  );
}

/** Makes the files beside a page, one after the other. */
export async function* makeCompanions(
  input: CompanionInput,
): AsyncGenerator<{ name: string; content: string | Uint8Array<ArrayBuffer> }> {
  for (const { name, make } of wanted(input.explainer, input.site)) yield { name, content: await make(input) };
}
