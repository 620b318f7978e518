import type { Explainer, Place, PlaceId } from '../explainer/explainer.ts';
import { findSenseCases, isDoubtful } from '../explainer/selfCheck/checkSource.ts';
import type { SenseCase } from '../explainer/selfCheck/question.ts';
import { clientDrawing } from '../map/drawMap.ts';
import type { ClientDrawing, MapDrawing } from '../map/drawMap.ts';
import { certainty } from './certainty.ts';
import { strings } from './strings.ts';

/** One place, as the map and the controls need it; where its mentions stand is read from the page itself. */
export type ReaderPlace = Pick<
  Place,
  'id' | 'slug' | 'number' | 'name' | 'local' | 'kind' | 'where' | 'marker' | 'point' | 'country'
> & {
  /** "Placed by rule, very sure". */
  how: string;
  /** Where the index measures its distance from. */
  from?: PlaceId | undefined;
  /** Not sure enough to be asked about. */
  doubtful?: true;
};

/** What the browser gets as JSON: nothing of the text, which stands in the page already. */
export interface ReaderData {
  places: ReaderPlace[];
  /** The longitude in the middle of the map, in degrees. */
  centre: number;
  /** Names that the self-check may ask about. */
  senses: SenseCase[];
  drawing: ClientDrawing;
}

/** @param drawing The page's drawing; its outlines stay in the page. */
export function buildReaderData(explainer: Explainer, drawing: MapDrawing): ReaderData {
  return {
    places: explainer.places.map(readerPlace),
    centre: explainer.map.centre,
    senses: findSenseCases(explainer),
    drawing: clientDrawing(drawing),
  };
}

function readerPlace(place: Place): ReaderPlace {
  const { id, slug, number, name, local, kind, where, marker, point, country } = place;
  const how = place.by === 'author' ? strings.byAuthor : `${strings.byRule}, ${certainty(place.confidence)}`;
  // JSON leaves out what is undefined.
  return {
    id,
    slug,
    number,
    name,
    local,
    kind,
    where,
    marker,
    point,
    country,
    how,
    from: place.leg?.from,
    ...(isDoubtful(place) ? { doubtful: true as const } : {}),
  };
}
