import type { Explainer, Place } from '../explainer/explainer.ts';
import type { View } from './drawBase.ts';
import { labelItems } from './labelItems.ts';
import { placeLabels } from './labels.ts';
import type { Placement } from './labels.ts';
import type { LabelItem, Spot } from './labelCandidates.ts';
import { markerVariables } from './markerVariables.ts';

/** The smallest maps, in pixels, that have their own layout of labels: from phones to wide screens; the last entry ends them. */
const SIZES = [
  { width: 318, height: 235 },
  { width: 400, height: 310 },
  { width: 520, height: 400 },
  { width: 680, height: 520 },
  { width: 900, height: 700 },
  { width: 1900, height: 1400 },
];
const CLOSE_UP_SIZES = [
  { width: 300, height: 235 },
  { width: 720, height: 600 },
];

interface IdentifiedView {
  id: string;
  view: View;
}

/** Where an area's name may stand in a view; nothing for places without an outline. */
export type SpotsOf = (place: Place, view: View) => Spot[] | undefined;

/**
 * The rules that place an explainer's markers. The map scales as an SVG does (the smaller of width and height decides),
 * so a layout holds from one scale to another, whatever the container's proportions.
 */
export function drawingCss(
  { places, map }: Pick<Explainer, 'places' | 'map'>,
  views: IdentifiedView[],
  spotsOf: SpotsOf,
): string {
  return views
    .map(({ id, view }) => {
      const closeUp = map.closeUps.find((one) => one.id === id);
      const shown = closeUp ? places.filter((place) => closeUp.places.includes(place.id)) : places;
      const sizes = closeUp ? CLOSE_UP_SIZES : SIZES;
      const scales = sizes.map((size) => Math.min(size.width / view.width, size.height / view.height));
      const items = labelItems(shown, view.frame, view.scale, (place) => spotsOf(place, view));
      const markers = shown.map(({ number }, index) => ({ name: `.m-${id} .p${number}`, item: items[index], set: {} }));
      const layouts = scales
        .slice(1)
        .map((most, index) => layoutRules(markers, items, view, [scales[index] ?? most, most], index === 0));
      return [stageRule(id, view), ...layouts];
    })
    .flat()
    .join('');
}

interface MarkerRules {
  name: string;
  item: LabelItem | undefined;
  /** What the rules so far have set: a wider layout says only what is new. */
  set: Record<string, string>;
}

function stageRule(id: string, { width, height }: View): string {
  return `.m-${id}{--s:min(100cqw/${width},100cqh/${height})}`;
}

/** The rules for a range of scales (pixels per unit of the SVG); those of the first layout stand for all smaller maps too. */
function layoutRules(
  markers: MarkerRules[],
  items: LabelItem[],
  { width, height }: View,
  [least, most]: [number, number],
  isFirst: boolean,
): string {
  const placed = placeLabels(items, { width, height, least, most });
  const rules = markers.map((marker, index) => rule(marker, placed[index])).join('');
  if (isFirst) return rules;
  const size = `(min-width:${Math.ceil(least * width)}px) and (min-height:${Math.ceil(least * height)}px)`;
  return `@container map ${size}{${rules}}`;
}

function rule(marker: MarkerRules, placement: Placement | undefined): string {
  if (!placement || !marker.item) return '';
  const wanted = { '--u': short(placement.x), '--v': short(placement.y), ...markerVariables(placement, marker.item) };
  const before: Record<string, string> = { ...DEFAULTS, ...marker.set };
  const news = Object.entries(wanted).filter(([name, value]) => before[name] !== value);
  for (const [name, value] of news) marker.set[name] = value;
  return news.length === 0 ? '' : `${marker.name}{${news.map(([name, value]) => `${name}:${value}`).join(';')}}`;
}

/** What `map.css` says of every place. */
const DEFAULTS = {
  '--y': '-50%',
  '--d': 'row',
  '--l': '0px',
  '--a': '0deg',
  '--name': 'block',
  '--w': 'max-content',
  '--show': 'flex',
};

/** Thousandths of a unit: the browser rounds markers to whole pixels, and must round as Leaflet does after it. */
const short = (value: number): string => String(Math.round(value * 1000) / 1000);
