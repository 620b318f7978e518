import type { PlaceId } from '../../explainer/explainer.ts';

/** Towns that are no capitals and from which a country is ruled: The Hague, La Paz. */
export const seats: ReadonlySet<PlaceId> = new Set(['geonames:2747373', 'geonames:3911925']);
