/** What writes an explainer in other forms; loaded when a site is made, for a page alone needs none of it. */
export { writeAnnotations } from './writeAnnotations.ts';
export { writeCitation } from './writeCitation.ts';
export { writeCsv } from './writeCsv.ts';
export { writeGeoJson } from './writeGeoJson.ts';
export { writeKml } from './writeKml.ts';
export { writeLinkedPlaces } from './writeLinkedPlaces.ts';
