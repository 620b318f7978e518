import * as v from 'valibot';
import { BORDERS, RIGHTS, SENSES } from '../article/frontMatter.ts';
import { PLACE_ID } from '../article/placeId.ts';
import { KINDS } from '../gazetteer/kinds.ts';
import type { Explainer, Kind } from './explainer.ts';

const DIRECTIONS = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'] as const;

const placeId = v.pipe(v.string(), v.regex(PLACE_ID), v.description('A place in the gazetteer.'));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.description('In UTF-16 code units of `text`.'));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const anchor = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/), v.description("The page's anchor."));
const excerptId = v.pipe(v.string(), v.regex(/^e_[0-9a-z]{4}(?:_\d+)?$/));
const mentionId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*_[0-9a-z]{4}(?:_\d+)?$/));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1), v.description('How likely it is right.'));
const by = v.picklist(['rule', 'author']);
const kind = v.picklist(KINDS as [Kind, ...Kind[]]);
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/), v.description('ISO 3166-1 alpha-2.'));
const box = v.pipe(
  v.tuple([longitude, latitude, longitude, latitude]),
  v.description('West, south, east, north in degrees; west is greater than east across the antimeridian.'),
);
const span = { start: offset, end: offset, quote: v.string() };

const source = v.strictObject({
  title: v.exactOptional(v.string()),
  author: v.exactOptional(v.array(v.string())),
  publisher: v.exactOptional(v.string()),
  published: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
  note: v.exactOptional(v.string()),
  place: v.exactOptional(placeId),
  rights: v.picklist(RIGHTS),
  words: v.exactOptional(count),
  sha256: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  names: v.exactOptional(v.array(v.string())),
});

const block = v.strictObject({
  kind: v.picklist(['heading', 'paragraph', 'item', 'excerpt']),
  level: v.exactOptional(v.picklist([2, 3, 4])),
  ordered: v.exactOptional(v.boolean()),
  excerpt: v.exactOptional(excerptId),
  start: offset,
  end: offset,
});

const mark = v.strictObject({
  kind: v.picklist(['em', 'strong', 'link']),
  href: v.exactOptional(v.pipe(v.string(), v.regex(/^(?:https?|mailto):/i))),
  start: offset,
  end: offset,
});

const mention = v.strictObject({
  id: mentionId,
  ...span,
  sense: v.picklist(SENSES),
  place: v.nullable(placeId),
  of: v.exactOptional(placeId),
  excerpt: v.nullable(excerptId),
  by,
  confidence,
});

const place = v.strictObject({
  id: placeId,
  slug: anchor,
  number: count,
  name: v.string(),
  namesInText: v.array(v.string()),
  local: v.exactOptional(v.strictObject({ name: v.string(), lang: v.string() })),
  kind,
  country: v.exactOptional(country),
  where: v.string(),
  point: v.strictObject({ lat: latitude, lon: longitude }),
  box: v.exactOptional(box),
  members: v.exactOptional(v.array(country)),
  marker: v.picklist(['disc', 'ring', 'area', 'label']),
  mentions: v.array(mentionId),
  excerpts: v.array(excerptId),
  confidence,
  by,
  reasons: v.array(v.string()),
  alternatives: v.array(v.strictObject({ id: placeId, name: v.string(), where: v.string() })),
  leg: v.exactOptional(
    v.strictObject({ from: placeId, km: v.pipe(v.number(), v.minValue(0)), direction: v.picklist(DIRECTIONS) }),
  ),
});

const map = v.strictObject({
  borders: v.picklist(BORDERS),
  centre: longitude,
  box,
  closeUps: v.array(v.strictObject({ id: anchor, title: v.string(), box, places: v.array(placeId) })),
});

/** The explainer as JSON: what the build writes beside each page, and what exports start from. */
export const explainerSchema: v.GenericSchema<unknown, Explainer> = v.strictObject({
  format: v.pipe(v.literal('wherein/1'), v.description('The version of this format.')),
  slug: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/)),
  title: v.string(),
  description: v.string(),
  lang: v.pipe(v.string(), v.description('BCP 47.')),
  date: v.pipe(v.string(), v.description('ISO 8601.')),
  source,
  summary: v.string(),
  text: v.string(),
  blocks: v.array(block),
  marks: v.array(mark),
  excerpts: v.array(v.strictObject({ id: excerptId, ...span, words: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
  mentions: v.array(mention),
  places: v.array(place),
  unresolved: v.array(v.strictObject({ ...span, reasons: v.array(v.string()) })),
  map,
  attributions: v.array(v.strictObject({ name: v.string(), licence: v.string(), url: v.string(), line: v.string() })),
});
