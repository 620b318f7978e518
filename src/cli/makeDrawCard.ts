import { findSpots } from '../map/findSpots.ts';
import { needsFineOutlines } from '../map/drawMap.ts';
import { readTopology } from '../map/topology.ts';
import { drawCard } from '../publish/picture/drawCard.ts';
import type { Site } from '../publish/site.ts';
import type { Effects } from './effects.ts';
import { readPictureParts } from './readHome.ts';
import type { Geography } from './readHome.ts';

type Renderer = (typeof import('@resvg/resvg-wasm'))['Resvg'];

let isReady: Promise<void> | undefined;

/** Loads the renderer and starts it; it can be started once only. */
async function start(renderer: Uint8Array<ArrayBuffer>): Promise<Renderer> {
  const { Resvg, initWasm } = await import('@resvg/resvg-wasm');
  await (isReady ??= initWasm(renderer));
  return Resvg;
}

/** What draws the pictures for social media. The renderer is started once, when the first is drawn. */
export function makeDrawCard(
  effects: Pick<Effects, 'home' | 'disk'>,
  { base, detail }: Geography,
): NonNullable<Site['drawCard']> {
  const parts = readPictureParts(effects);
  // Reported where it is waited for.
  parts.catch(() => undefined);
  return async (explainer, drawing) => {
    const { renderer, faces } = await parts;
    const Resvg = await start(renderer);
    const svg = drawCard(explainer, drawing, faces, (place, view) =>
      findSpots(place, view, readTopology(needsFineOutlines(view) ? detail : base)),
    );
    const resvg = new Resvg(svg, {
      font: {
        fontBuffers: [faces.title, faces.serif, faces.label, faces.italic].map(({ bytes }) => bytes),
        loadSystemFonts: false,
      },
    });
    const image = resvg.render();
    try {
      return new Uint8Array(image.asPng());
    } finally {
      image.free();
      resvg.free();
    }
  };
}
