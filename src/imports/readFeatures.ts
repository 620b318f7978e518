import { isPlaceId } from '../article/placeId.ts';
import { UserError } from '../error.ts';
import type { Point } from '../explainer/explainer.ts';
import { anyMember, expected, isObject, member, readDegrees, readItems, readString } from './jsonFields.ts';
import type { Field } from './jsonFields.ts';
import { readLine, readWords } from './readWords.ts';
import type { ReadHtml, Stop, Stops } from './stops.ts';

/** What programs call a feature's name, */
const NAMES = ['name', 'title', 'label', 'toponym', 'place'];
/** and the words about it. */
export const WORDS = ['description', 'text', 'desc', 'story', 'notes', 'comment'];

/** Whether a JSON document is GeoJSON with features. */
export const isFeatures = (document: Field): boolean =>
  ['FeatureCollection', 'Feature'].some((type) => member(document, 'type').value === type);

/** Reads GeoJSON: a stop for each feature that has a name. @throws UserError with the path in the document. */
export function readFeatures(document: Field, file: string, readHtml: ReadHtml): Stops {
  const isOne = member(document, 'type').value === 'Feature';
  const features = isOne ? [document] : readItems(member(document, 'features'), file);
  const stops = features.map((feature) => {
    if (!isObject(feature.value)) throw expected('a feature', feature, file);
    return readFeature(feature, file, readHtml);
  });
  const named = stops.filter(({ heading }) => heading !== '');
  if (named.length === 0) {
    throw new UserError(
      `Expected features with a \`name\` or a \`title\`, received ${features.length} without. Give them names and export the file again.`,
      { file },
    );
  }
  const title = isOne ? '' : readLine(readString(member(document, 'name'), file), readHtml);
  const left = stops.length - named.length;
  return {
    ...(title === '' ? {} : { title }),
    intro: [],
    stops: named,
    notes: left === 0 ? [] : [`Features without a name, left out: ${left}.`],
  };
}

function readFeature(feature: Field, file: string, readHtml: ReadHtml): Stop {
  const properties = member(feature, 'properties');
  const id = [member(feature, 'id').value, member(properties, 'id').value].find(isId);
  const point = readPoint(member(feature, 'geometry'), file);
  return {
    heading: readLine(readString(anyMember(properties, NAMES), file), readHtml),
    ...(id === undefined ? {} : { id }),
    ...(point === undefined ? {} : { point }),
    paragraphs: readWords(readString(anyMember(properties, WORDS), file), readHtml),
  };
}

const isId = (value: unknown): value is string => typeof value === 'string' && isPlaceId(value);

/** A point, or the middle of what a line or an area touches; none where a feature has no place. */
function readPoint(geometry: Field, file: string): Point | undefined {
  if (geometry.value === undefined) return undefined;
  const positions = findPositions(member(geometry, 'coordinates'));
  const points = positions.map((position): Point => {
    const [lon, lat] = readItems(position, file);
    return {
      lat: readDegrees(lat ?? { ...position, value: null }, 90, file) ?? 0,
      lon: readDegrees(lon ?? { ...position, value: null }, 180, file) ?? 0,
    };
  });
  if (points.length === 0) return undefined;
  const middle = (values: number[]): number =>
    (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2;
  return { lat: middle(points.map(({ lat }) => lat)), lon: middle(points.map(({ lon }) => lon)) };
}

/** The innermost lists. */
function findPositions(coordinates: Field): Field[] {
  const found: Field[] = [];
  const waiting = [coordinates];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (!Array.isArray(value)) continue;
    if (!Array.isArray(value[0])) found.push(next);
    else for (const [index, item] of value.entries()) waiting.push({ value: item, path: `${path}[${index}]` });
  }
  return found.filter(({ value }) => (value as unknown[]).length > 0);
}
