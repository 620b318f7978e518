import type { Place, PlaceId } from '../explainer.ts';

/** What the self-check needs of a place: a page in the browser knows as much. */
export type CheckPlace = Pick<
  Place,
  'id' | 'number' | 'name' | 'kind' | 'marker' | 'where' | 'point' | 'country' | 'mentions'
> & {
  /** The resolution is not very sure: nothing is asked about it. */
  doubtful?: true;
};

/** A mention in an excerpt that may be asked about: does the name stand for the city or for its government? */
export interface SenseCase {
  mention: string;
  /** A mention of the same place that stands for its government; the same one, where that is the answer. */
  government: string;
}

/** All that questions are made from. */
export interface CheckSource {
  places: readonly CheckPlace[];
  senses: readonly SenseCase[];
  /** The longitude in the middle of the map, in degrees. */
  centre: number;
}

/** What a name in the text may stand for: the city, its government, or no more than a part of a longer name. */
export type AskedSense = 'place' | 'government' | 'name';

interface Choice<Kind extends string, Option> {
  kind: Kind;
  options: Option[];
  /** The index of the right one. */
  right: number;
}

/** A question with one right answer among two to four. Which words it is put in is the reader's affair. */
export type Question =
  /** Which place has this number on the map? */
  | (Choice<'number', PlaceId> & { place: PlaceId })
  /** Which of these lies furthest north, or east? */
  | Choice<'north' | 'east', PlaceId>
  /** How far is it from one to the other? Kilometres, ascending. */
  | (Choice<'distance', number> & { from: PlaceId; to: PlaceId })
  /** Which country does it lie in? */
  | (Choice<'country', PlaceId> & { place: PlaceId })
  /** What does the name stand for at this mention? */
  | (Choice<'sense', AskedSense> & SenseCase & { place: PlaceId });
