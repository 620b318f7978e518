/**
 * The one JSON document that everything published is derived from.
 * Offsets are UTF-16 code units into `Explainer.text`, `end` exclusive; `text.slice(start, end) === quote` always holds.
 */

/** `geonames:1790630`, `town:US.OH.049.jackson-township`, `country:CN`, `admin1:US.GA`, `admin2:US.GA.059`,
 *  `region:korean-peninsula`. */
export type PlaceId = string;

export type Kind =
  | 'town'
  | 'province'
  | 'county'
  | 'country'
  | 'continent'
  | 'region'
  | 'ocean'
  | 'sea'
  | 'gulf'
  | 'strait'
  | 'canal'
  | 'river'
  | 'lake'
  | 'mountain'
  | 'mountains'
  | 'peninsula'
  | 'island'
  | 'islands'
  | 'desert';

/** What a name stands for at one mention. `government` is a metonym ("Moscow rejected …"), `people` a demonym,
 *  `name` a part of another name ("China Daily"). */
export type Sense = 'place' | 'government' | 'dateline' | 'people' | 'name';

export interface Span {
  start: number;
  end: number;
  quote: string;
}

/** Degrees, WGS 84; latitude −90…90, longitude −180…180. Towns carry two decimals and no finer. */
export interface Point {
  lat: number;
  lon: number;
}

/** Degrees: west, south, east, north. West > east where the box crosses the antimeridian. */
export type Box = [west: number, south: number, east: number, north: number];

export type Rights = 'own' | 'permission' | 'public-domain' | 'cc-by' | 'cc-by-sa' | 'in-copyright';

export interface Source {
  title?: string;
  author?: string[];
  publisher?: string;
  /** ISO 8601, of any precision: `2016`, `2016-05`, `2016-05-19`. */
  published?: string;
  url?: string;
  /** What is known beyond the fields, in the author's words, e.g. that the publisher is not recorded. */
  note?: string;
  /** Where the publication is at home: a place id; helps resolution. */
  place?: PlaceId;
  rights: Rights;
  /** Length of the source in words, and SHA-256 (hex) of its normalised text: written by `wherein new`. */
  words?: number;
  sha256?: string;
  /** The place names that the source prints: law 1 is checked against them. */
  names?: string[];
}

export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'excerpt';
  /** Of a heading: 2, 3 or 4. The title is the page's only level 1. */
  level?: 2 | 3 | 4;
  /** Of a list item: whether its list is numbered. */
  ordered?: boolean;
  /** Of an excerpt block: the id of the excerpt; the paragraphs of one quotation share it. */
  excerpt?: string;
  start: number;
  end: number;
}

/** Inline markup over `text`. Marks nest or stand apart, they never cross. */
export interface Mark {
  kind: 'em' | 'strong' | 'link';
  href?: string;
  start: number;
  end: number;
}

export interface Excerpt extends Span {
  /** The page's anchor, made of its first words, so that edits elsewhere leave it: `e_k3f9`. */
  id: string;
  words: number;
}

export interface Mention extends Span {
  /** The page's anchor, made of its place's slug and the words around it: `seoul_k3f9`; `n_k3f9` without a place. */
  id: string;
  sense: Sense;
  /** Null where the name is only part of another name, or could not be resolved. */
  place: PlaceId | null;
  /** Of a government or a people: the country, e.g. `country:RU`. */
  of?: PlaceId;
  /** The excerpt that the mention stands in, or null in the author's own words. */
  excerpt: string | null;
  by: 'rule' | 'author';
  /** 0…1, how likely the resolution is right. */
  confidence: number;
}

export interface Alternative {
  id: PlaceId;
  name: string;
  /** "county seat of Lamar County, Texas, United States": what tells it apart. */
  where: string;
}

/** From one place to another: great-circle kilometres and the rhumb direction of eight. */
export interface Leg {
  from: PlaceId;
  km: number;
  direction: Direction;
}
export type Direction = 'north' | 'northeast' | 'east' | 'southeast' | 'south' | 'southwest' | 'west' | 'northwest';

export interface Place {
  id: PlaceId;
  /** The page's anchor, unique, stable, `^[a-z][a-z0-9-]*$`: "xian", "korean-peninsula". */
  slug: string;
  /** 1…n in the order of the first mention. */
  number: number;
  /** The common English name: "Xi'an". */
  name: string;
  /** The spellings that the text prints, in order, each once. */
  namesInText: string[];
  /** The name in a language of the place, where one is known for certain and differs. `lang` is BCP 47. */
  local?: { name: string; lang: string };
  kind: Kind;
  /** ISO 3166-1 alpha-2 of the country it lies in (itself, for a country). */
  country?: string;
  /** "capital of South Korea", "city in Shaanxi, China", "sea between China and the Korean Peninsula". */
  where: string;
  point: Point;
  box?: Box;
  /** For regions that are sets of countries ("Central Asia"): ISO alpha-2 codes, drawn as a tint. */
  members?: string[];
  /** How it is drawn: a filled disc; an open ring (only ever a government here); a tinted country or province; an outlined label. */
  marker: 'disc' | 'ring' | 'area' | 'label';
  /** Ids of mentions, in order. */
  mentions: string[];
  /** Ids of excerpts that name it, in order. */
  excerpts: string[];
  confidence: number;
  by: 'rule' | 'author';
  /** Why this place: short plain sentences for the reader. */
  reasons: string[];
  alternatives: Alternative[];
  /** From the nearest place before it in the text that neither holds it nor lies in it; absent where there is none. */
  leg?: Leg;
}

/** A part of the map that deserves its own, larger view. */
export interface CloseUp {
  /** `^[a-z][a-z0-9-]*$`, e.g. "close-up-1". */
  id: string;
  /** "Pyongyang and Seoul". */
  title: string;
  box: Box;
  places: PlaceId[];
}

export interface ExplainerMap {
  borders: 'disputed-dashed' | 'none';
  /** The longitude at the middle of the whole view, −180…180; a Pacific-centred map has about 180. */
  centre: number;
  /** All places with a margin; west > east where it crosses the antimeridian. */
  box: Box;
  closeUps: CloseUp[];
}

export interface Unresolved extends Span {
  reasons: string[];
}

/** A data source, with the line that its licence asks for. */
export interface Attribution {
  name: string;
  licence: string;
  url: string;
  line: string;
}

export interface Explainer {
  format: 'wherein/1';
  /** The folder of its page: `^[a-z0-9][a-z0-9-]*$`. */
  slug: string;
  title: string;
  description: string;
  /** BCP 47. */
  lang: string;
  /** ISO 8601 date. */
  date: string;
  source: Source;
  /** "Six cities and five countries, from Washington in the west to Seoul in the east." */
  summary: string;
  text: string;
  blocks: Block[];
  marks: Mark[];
  excerpts: Excerpt[];
  mentions: Mention[];
  places: Place[];
  unresolved: Unresolved[];
  map: ExplainerMap;
  attributions: Attribution[];
}
