import * as v from 'valibot';
import { normaliseLine } from './normaliseText.ts';
import { PLACE_ID, PLACE_ID_FORMS } from './placeId.ts';

export const RIGHTS = ['own', 'permission', 'public-domain', 'cc-by', 'cc-by-sa', 'in-copyright'] as const;
export const SENSES = ['place', 'government', 'dateline', 'people', 'name'] as const;
export const BORDERS = ['disputed-dashed', 'none'] as const;

/** `description` is what an editor shows on hover; `message` says what was expected. */
const required = (description: string) =>
  v.pipe(
    v.string(),
    // What stands behind a transform does not reach the JSON Schema.
    v.description(description),
    v.transform(normaliseLine),
    v.check((text) => text !== '', 'some text'),
  );

const placeId = v.pipe(v.string(), v.regex(PLACE_ID, `a place id such as ${PLACE_ID_FORMS}`));

const placeOrNone = v.pipe(
  v.string(),
  v.regex(new RegExp(`^none$|${PLACE_ID.source}`), `a place id such as ${PLACE_ID_FORMS}, or none`),
);

export const placeChoiceSchema = v.union([
  placeOrNone,
  v.strictObject({
    place: placeOrNone,
    sense: v.optional(v.pipe(v.picklist(SENSES), v.description('What the name stands for, wherever it is written.'))),
  }),
]);

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
const isPartOfDay = (text: string): boolean => isDay(`${text}-01-01`.slice(0, Math.max(10, text.length)));

const isLanguage = (text: string): boolean => {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
};

export const sourceSchema = v.strictObject({
  title: v.optional(required('The headline of the source.')),
  author: v.optional(
    v.pipe(
      v.union([
        v.pipe(
          required('One author.'),
          v.transform((name) => [name]),
        ),
        v.array(required('An author.')),
      ]),
      v.description('Who wrote the source: a name, or a list of names.'),
    ),
  ),
  publisher: v.optional(required('Who published the source.')),
  published: v.optional(
    v.pipe(
      v.string(),
      v.check(isPartOfDay, 'a date such as 2016-05-19, 2016-05 or 2016'),
      v.description('When the source was published: a day, a month or a year.'),
    ),
  ),
  url: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/[^\s<>"]+$/i, 'an address that begins with https:// or http://'),
      v.description('Where the source can be read.'),
    ),
  ),
  note: v.optional(required('What is known of the source beyond these fields, or that it is not known.')),
  place: v.optional(v.pipe(placeId, v.description('Where the publication is at home; helps to tell places apart.'))),
  rights: v.pipe(
    v.picklist(RIGHTS),
    v.description('On what ground the source is quoted. `own`: the explainer is wholly your own text.'),
  ),
  words: v.optional(
    v.pipe(
      v.string(),
      v.description('Length of the source in words, against which the quotations are measured.'),
      v.regex(/^[1-9]\d{0,8}$/, 'a number of words such as 1200'),
      v.transform(Number),
    ),
  ),
  sha256: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[0-9a-f]{64}$/, '64 digits from 0 to f'),
      v.description('SHA-256 of the normalised source: tells whether it is still the same.'),
    ),
  ),
  names: v.optional(
    v.pipe(
      v.array(required('A name.')),
      v.description('The place names that the source prints; only these are drawn.'),
    ),
  ),
});

/** The front matter of an explainer file, as failsafe YAML gives it: every scalar is a string. */
export const frontMatterSchema = v.strictObject({
  title: required("The explainer's own title."),
  description: required('What the explainer is about, in a sentence or two.'),
  lang: v.pipe(
    v.string(),
    v.check(isLanguage, 'a language tag such as en, ko or pt-BR'),
    v.description('The language of the text, a BCP 47 tag.'),
  ),
  date: v.pipe(
    v.string(),
    v.check(isDay, 'a day such as 2026-11-22'),
    v.description('The day of this version, YYYY-MM-DD.'),
  ),
  source: sourceSchema,
  places: v.optional(
    v.pipe(
      v.record(v.string(), placeChoiceSchema),
      v.description('Decisions: the name as the text prints it, and the place it stands for, or `none`.'),
    ),
  ),
  map: v.optional(
    v.strictObject({
      borders: v.optional(v.pipe(v.picklist(BORDERS), v.description('How borders are drawn.'))),
    }),
  ),
});

export type FrontMatter = v.InferOutput<typeof frontMatterSchema>;
