import { isMeantAsPlaceId, isPlaceId } from '../article/placeId.ts';
import type { PlaceId } from '../explainer/explainer.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { geoparse } from '../geoparse/geoparse.ts';

/** Where a publication is at home, by its id or as a text would say it: "Athens, Georgia". Undefined where that is no one place. */
export function findHome(home: string, gazetteer: Gazetteer): PlaceId | undefined {
  if (isMeantAsPlaceId(home)) return isPlaceId(home) ? gazetteer.entry(home)?.id : undefined;
  const [first] = geoparse({ text: home }, gazetteer);
  return first?.start === 0 ? first.place?.id : undefined;
}
