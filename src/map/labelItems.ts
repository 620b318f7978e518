import type { Explainer, Kind, Place } from '../explainer/explainer.ts';
import { project, unwrap } from '../explainer/mercator.ts';
import type { Frame } from './geometry.ts';
import type { LabelItem, Spot } from './labelCandidates.ts';
import { textWidth } from './textWidth.ts';

/** What of a place the map needs. */
export type MapPlace = Pick<
  Place,
  'id' | 'slug' | 'number' | 'name' | 'kind' | 'marker' | 'where' | 'point' | 'mentions'
>;

/** Sizes in pixels; `map.css` draws with the same ones. */
export const NAME_SIZE = 12.5;
export const AREA_SIZE = 11;
export const AREA_SPACING = 0.9;
const HEAD = 26;
const DOT = 6;
const LINE = 16;
/** The line height of names on two lines. */
const LOW_LINE = 13;

const WATERS: Kind[] = ['ocean', 'sea', 'gulf', 'strait', 'canal', 'river', 'lake'];
export const isWater = (kind: Kind): boolean => WATERS.includes(kind);

/** What kind of label a place has: a class of `map.css`. */
export function labelClass(place: Pick<Place, 'marker' | 'kind'>): string {
  if (place.marker === 'label') return isWater(place.kind) ? 'label water' : 'label';
  return place.marker;
}

/** The labels of places in a frame; `scale` is in units per world. Places outside the frame are left out by the caller. */
export function labelItems<T extends MapPlace>(
  places: T[],
  frame: Frame,
  scale: number,
  spotsOf: (place: T) => Spot[] | undefined,
): LabelItem[] {
  const x = (frame.x0 + frame.x1) / 2;
  const y = (frame.y0 + frame.y1) / 2;
  return places.map((place) => {
    const at = project(place.point.lat, unwrap(place.point.lon, (x - 0.5) * 360));
    const hasHead = place.marker === 'disc' || place.marker === 'ring';
    const [best, ...others] = (place.marker === 'area' ? spotsOf(place) : undefined) ?? [];
    return {
      x: best?.x ?? (at.x - x) * scale,
      y: best?.y ?? (at.y - y) * scale,
      ...(best ? { spots: [best, ...others] } : {}),
      ...sizeOf(place),
      head: hasHead ? HEAD : 0,
      dot: hasHead ? DOT : 0,
      rank: (hasHead ? 0 : 1000) - place.mentions.length + place.number / 1000,
    };
  });
}

/** The size of what is written: the name and, where there is no disc, the small number before it. */
function sizeOf({ marker, name, number }: MapPlace): Pick<LabelItem, 'width' | 'height' | 'stacked'> {
  if (marker === 'disc' || marker === 'ring') return { width: textWidth(name, NAME_SIZE) + 4, height: LINE };
  const digits = String(number).length * 6.5 + 8;
  const width = (text: string): number =>
    digits + (marker === 'area' ? textWidth(text.toUpperCase(), AREA_SIZE, AREA_SPACING) : textWidth(text, NAME_SIZE));
  const words = name.split(' ');
  const one = { width: width(name), height: LINE };
  if (words.length !== 2) return one;
  return { ...one, stacked: { width: Math.max(...words.map(width)), height: 2 * LOW_LINE } };
}

/** "2 Seoul, city in South Korea, 3 mentions": begins with what is seen, the number and the name. */
export function accessibleName({ number, name, where, mentions }: MapPlace): string {
  const count = mentions.length === 1 ? '1 mention' : `${mentions.length} mentions`;
  return `${number} ${name}, ${where}, ${count}`;
}

/** "Map of 12 places named in the text. …" */
export function mapLabel(places: Explainer['places'] | MapPlace[]): string {
  const count = places.length === 1 ? 'one place' : `${places.length} places`;
  return `Map of ${count} named in the text. The same places are in the index after the story.`;
}
