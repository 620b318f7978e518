import type { Box, Explainer, PlaceId, Point } from '../explainer/explainer.ts';
import type { MapDrawing } from '../map/drawMap.ts';
import { certainty } from './certainty.ts';
import { strings } from './strings.ts';

/** One place, as the controls need it; its words and links are read from the page itself. */
export interface ReaderPlace {
  id: PlaceId;
  slug: string;
  number: number;
  name: string;
  local?: { name: string; lang: string };
  where: string;
  /** "Placed by rule, very sure". */
  how: string;
  point: Point;
  box?: Box;
  mentions: string[];
  excerpts: string[];
}

/** What the browser gets as JSON: nothing of the text, which stands in the page already. */
export interface ReaderData {
  places: ReaderPlace[];
  views: { id: string; title: string; box: Box }[];
  map: { centre: number; box: Box };
}

export function buildReaderData(explainer: Explainer, _drawing: MapDrawing): ReaderData {
  return {
    places: explainer.places.map(
      ({ id, slug, number, name, local, where, point, box, mentions, excerpts, by, confidence }) => ({
        id,
        slug,
        number,
        name,
        ...(local === undefined ? {} : { local }),
        where,
        how: by === 'author' ? strings.byAuthor : `${strings.byRule}, ${certainty(confidence)}`,
        point,
        ...(box === undefined ? {} : { box }),
        mentions,
        excerpts,
      }),
    ),
    views: explainer.map.closeUps.map(({ id, title, box }) => ({ id, title, box })),
    map: { centre: explainer.map.centre, box: explainer.map.box },
  };
}
