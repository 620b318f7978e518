import type { Explainer } from '../explainer/explainer.ts';
import type { MapDrawing } from '../map/drawMap.ts';

/** What is the same for every page of a site. */
export interface Site {
  /** Absolute address of the site's root, with a slash at its end, if the author said where it will stand. */
  url?: string;
  /** Whether a service worker keeps the site for use without a network. */
  offline: boolean;
  /** Whether the studio stands in the site's folder `studio`. */
  studio?: boolean;
  /** Whether each explainer is packed for learning platforms, too. */
  school?: boolean;
  /** Draws the picture of an explainer for social media as a PNG; only where that can be done. */
  drawCard?: (explainer: Explainer, drawing: MapDrawing) => Promise<Uint8Array<ArrayBuffer>>;
}
