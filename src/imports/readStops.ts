import { UserError } from '../error.ts';
import { parseJson } from './jsonFields.ts';
import { isFeatures, readFeatures } from './readFeatures.ts';
import { isStoryMap, readStoryMap } from './readStoryMap.ts';
import { readTable } from './readTable.ts';
import { MOST_STOPS } from './stops.ts';
import type { ReadHtml, Stops } from './stops.ts';

/** Whether a file, by its name, holds stops and no article. */
export const isStopsFile = (file: string): boolean => /\.(?:json|geojson|csv|tsv)$/i.test(file);

/**
 * Reads a story map, a map or a table that another program wrote: an export of StoryMapJS, GeoJSON, or CSV.
 * @throws UserError that says where in the file what was expected.
 */
export function readStops(text: string, file: string, readHtml: ReadHtml): Stops {
  const stops = /\.[ct]sv$/i.test(file) ? readTable(text, file, readHtml) : readDocument(text, file, readHtml);
  const count = stops.stops.length;
  if (count === 0) throw new UserError('Expected at least one stop, received none.', { file });
  if (count <= MOST_STOPS) return stops;
  throw new UserError(
    `Expected at most ${MOST_STOPS.toLocaleString('en')} stops, received ${count.toLocaleString('en')}. Part the file into several stories.`,
    { file },
  );
}

function readDocument(text: string, file: string, readHtml: ReadHtml): Stops {
  const document = parseJson(text.replace(/^\uFEFF/, ''), file);
  if (isStoryMap(document)) return readStoryMap(document, file, readHtml);
  if (isFeatures(document)) return readFeatures(document, file, readHtml);
  throw new UserError(
    'Expected an export of StoryMapJS (`storymap.slides`) or GeoJSON (a `FeatureCollection`), received other JSON. ' +
      'Of an explainer of your own, take its places.geojson.',
    { file },
  );
}
