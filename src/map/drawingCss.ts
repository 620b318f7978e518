import type { Explainer, Place } from '../explainer/explainer.ts';
import type { View } from './drawBase.ts';
import { labelItems } from './labelItems.ts';
import { placeLabels } from './labels.ts';
import type { Placement } from './labels.ts';
import type { LabelItem, Spot } from './labelCandidates.ts';
import { markerVariables } from './markerVariables.ts';

/** Ranges of map widths in pixels, each with its own layout of labels: phones, columns, wide screens. */
const LAYOUTS = [
  { least: 318, most: 520 },
  { least: 520, most: 820 },
  { least: 820, most: 1800 },
];
const CLOSE_UP_LAYOUTS = [{ least: 318, most: 720 }];

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
      const layouts = closeUp ? CLOSE_UP_LAYOUTS : places.length > 60 ? LAYOUTS.slice(0, 2) : LAYOUTS;
      const items = labelItems(shown, view.frame, view.scale, (place) => spotsOf(place, view));
      const names = shown.map((place) => `.m-${id} .p${place.number}`);
      return [stageRule(id, view), ...layouts.map((one) => layoutRules(names, items, view, one))];
    })
    .flat()
    .join('');
}

function stageRule(id: string, { width, height }: View): string {
  return `.m-${id}{--s:min(100cqw/${width},100cqh/${height})}`;
}

function layoutRules(names: string[], items: LabelItem[], view: View, range: { least: number; most: number }): string {
  const { width, height } = view;
  const placed = placeLabels(items, { width, height, least: range.least / width, most: range.most / width });
  const rules = placed.map((placement, index) => `${names[index]}{${declarations(placement, items[index])}}`).join('');
  if (range.least < 400) return rules;
  const least = Math.ceil((range.least * height) / width);
  return `@container map (min-width:${range.least}px) and (min-height:${least}px){${rules}}`;
}

function declarations(placement: Placement, item: LabelItem | undefined): string {
  if (!item) return '';
  const own = { '--u': short(placement.x), '--v': short(placement.y), ...markerVariables(placement, item) };
  return Object.entries(own)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

/** Tenths of a unit: a twentieth of a pixel. */
const short = (value: number): string => String(Math.round(value * 10) / 10);
