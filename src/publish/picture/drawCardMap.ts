import type { Explainer, Place } from '../../explainer/explainer.ts';
import { frameOf } from '../../explainer/mercator.ts';
import { viewOf } from '../../map/drawBase.ts';
import type { View } from '../../map/drawBase.ts';
import type { ViewDrawing } from '../../map/drawMap.ts';
import type { Spot } from '../../map/labelCandidates.ts';
import { labelItems } from '../../map/labelItems.ts';
import { placeLabels } from '../../map/labels.ts';
import { colours } from './colours.ts';
import { drawLabel } from './drawLabel.ts';
import type { Faces } from './letters.ts';

/** Where in a view the name of an area may stand. */
export type SpotsIn = (place: Place, view: View) => Spot[] | undefined;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Times larger than on the page: a card is mostly shown at half its size or less. */
const ENLARGED = 1.65;
/** A card is looked at for a second: no more places are marked on it, and none far from where it lies (pixels of the page). */
const MOST_MARKED = 14;
const FARTHEST = 120;

/** The whole map of a page, in a box of a picture, and over its edges; of its places those that the text names
 *  most are marked. */
export function drawCardMap(
  { places }: Pick<Explainer, 'places'>,
  whole: ViewDrawing,
  box: Box,
  faces: Faces,
  spotsIn: SpotsIn,
): string {
  const scale = Math.min(box.width / whole.width, box.height / whole.height);
  const view = viewOf(frameOf(whole.box), whole.width);
  const marked = findMostNamed(places);
  const items = labelItems(marked, view.frame, view.scale, (place) => spotsIn(place, view));
  const at = scale / ENLARGED;
  const window = { width: box.width / scale, height: box.height / scale, least: at, most: at };
  const placed = placeLabels(items, window);
  const labels = marked.map((place, index) => {
    const placement = placed[index];
    const isNear = placement !== undefined && Math.hypot(placement.end.dx, placement.end.dy) <= FARTHEST;
    return placement?.shown && isNear
      ? drawLabel(place, placement, { scale, enlarged: ENLARGED, faces })
      : { under: '', over: '' };
  });
  const middle = `translate(${box.x + box.width / 2} ${box.y + box.height / 2})`;
  return `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${colours.sea}"/>
<g transform="${middle} scale(${scale.toFixed(5)}) translate(${-whole.width / 2} ${-whole.height / 2})">${styleOf(scale)}${marked.length < places.length ? unnamed : ''}${whole.svg}</g>
<g transform="${middle}">${labels.map(({ under }) => under).join('')}${labels.map(({ over }) => over).join('')}</g>`;
}

function findMostNamed(places: readonly Place[]): Place[] {
  const byMentions = places.toSorted((a, b) => b.mentions.length - a.mentions.length || a.number - b.number);
  return byMentions.slice(0, MOST_MARKED);
}

/** A region whose name is not written would be a riddle. */
const unnamed = '<style>.region{stroke:none}</style>';

/** What `map.css` says of outlines, with widths that the drawing's scale makes right. */
function styleOf(scale: number): string {
  const px = (width: number): string => (width / scale).toFixed(2);
  const rules = [
    `path{fill:none;stroke-width:${px(1)};stroke-linejoin:round}`,
    `.land{fill:${colours.land};stroke:${colours.coast}}`,
    `.member{fill:${colours.member};stroke:${colours.coast}}`,
    `.named{fill:${colours.named};stroke:${colours.coast}}`,
    `.lake{fill:${colours.sea};stroke:${colours.coast};stroke-width:${px(0.7)}}`,
    `.border{stroke:${colours.border}}`,
    `.casing{stroke:${colours.land};stroke-width:${px(2.6)}}`,
    `.disputed{stroke:${colours.disputed};stroke-width:${px(1.4)};stroke-dasharray:${px(4.5)} ${px(3.5)}}`,
    `.seam{stroke:${colours.land};stroke-width:${px(3)}}`,
    `.named-seam{stroke:${colours.named}}`,
    `.pole{fill:${colours.land}}`,
    `.region{stroke:${colours.soft};stroke-width:${px(1.5)};stroke-dasharray:${px(1.5)} ${px(4.5)};stroke-linecap:round}`,
  ];
  return `<style>${rules.join('')}</style>`;
}
