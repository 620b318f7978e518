import type { Place } from '../explainer/explainer.ts';
import { withArticle } from '../explainer/describeWhere.ts';

const feature =
  /(?:Oceans?|Seas?|Gulf|Straits?|Canal|River|Mountains|Range|Alps|Andes|Himalayas?|Pyrenees|Peninsula|Isles|Archipelago|Desert|Channel|Basin|Plateau|Strip|Bank|Delta|Balkans|Caucasus|Caribbean|Mediterranean|Sahel|Sahara)$|^(?:Gulf|Bay|Sea|Strait|Straits|Cape|Horn|Isle) of |^Middle East$/;
const always: Place['kind'][] = ['ocean', 'sea', 'river', 'canal', 'desert', 'mountains'];

/** A name as it stands inside an English sentence: "the North Sea", "the United States", "Bergen". */
export function inSentence({ name, kind }: Pick<Place, 'name' | 'kind'>): string {
  if (name.startsWith('The ')) return name;
  if (kind === 'town' || kind === 'province' || kind === 'county') return name;
  return always.includes(kind) || feature.test(name) ? `the ${name}` : withArticle(name);
}
