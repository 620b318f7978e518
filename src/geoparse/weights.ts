/**
 * What speaks for a capitalised name being a place's, in log odds.
 * By logistic regression on the tuning parts of two news corpora, which are no part of this repository (Local-Global
 * Lexicon, Lieberman et al. 2010: 396 articles; GeoVirus, Gritta et al. 2018: 116), rounded to one decimal. Set by hand,
 * where the corpora are small or follow conventions of their own: `isAdjective`, `isShort`, `isDay`, `isLanguage`, `isOpening`,
 * `isLowerInText`, `precedesStreet`, `precedesAge`, `isPlacedCommonWord`, `isPlacedSurname`, `isInPerson`, `isDecided`.
 */
export const recognitionWeights = {
  bias: -0.3,
  // What the gazetteer knows of the name.
  isCountry: 2.2,
  isAdjective: 4,
  isRegion: 0.9,
  isProvince: 1.9,
  isCounty: 1.5,
  isCapital: 2.4,
  isLargeTown: 1.7,
  isTown: 0.9,
  isOnlyAlias: -1.3,
  isCode: 2.6,
  isKindName: 0.9,
  hasSeveralWords: 0.8,
  isShort: -1.5,
  isAcronym: -1.3,
  // What kind of word it is.
  isCommonWord: -3.1,
  isLanguage: -8,
  isDay: -6,
  isOpening: -0.1,
  isInHeadline: -0.9,
  isLowerInText: -1.5,
  // What stands before it.
  followsLocative: 1.2,
  followsMotion: 0.7,
  followsOf: 0.7,
  followsOther: 0,
  followsDirection: -0.3,
  followsArticle: -0.3,
  followsCapital: -2.5,
  followsHead: -1.5,
  // What stands after it.
  precedesContainer: 2.7,
  precedesStreet: -5,
  precedesOrganisation: -0.6,
  precedesCapital: -1.1,
  precedesInhabitants: 0.7,
  precedesPersonalVerb: -1.7,
  precedesAge: -1.5,
  isBase: 1,
  isPossessive: -0.4,
  isBesideKind: 0.1,
  // What stands around it.
  qualifies: 1.7,
  isInList: 0.8,
  // Persons.
  isInPerson: -3,
  isSurname: -3.5,
  isGivenName: -2.1,
  // Pairs.
  isKnownInName: -0.6,
  isKnownCommonWord: -1,
  isCommonOpening: -1,
  isPlacedCommonWord: 1.8,
  isPlacedSurname: 1,
  // The rest of the text, and the author.
  isClearElsewhere: 0.9,
  isDecided: 12,
};

export type Evidence = keyof typeof recognitionWeights;

/** Below this likelihood a name is not held for a place's. */
export const leastLikelihood = 0.45;

/**
 * What speaks for a candidate, in log odds; each value is 0…1. By multinomial regression on the same texts, GeoVirus
 * counted four times, rounded. Set by hand: capitals, countries, namesakes of a capital or a country, containers, aliases, adjectives, home.
 */
export const resolutionWeights = {
  isLargeTown: 1.2,
  population: 4.5,
  isCountry: 3,
  isProvince: 2.9,
  isCounty: -0.5,
  isRegion: 3.7,
  isCountryCapital: 3,
  isProvinceCapital: 0.3,
  isNamedLikeItsCountry: -3,
  isNamedLikeItsCapital: -3,
  isAlias: -0.5,
  isWeakAlias: -2.5,
  isCode: 0,
  isCountrysAdjective: 3,
  isInNamedContainer: 6,
  isNamedSoElsewhere: 4,
  isOutsideNamedContainer: -4,
  fitsKindWord: 2.3,
  missesKindWord: -0.3,
  isListedWithKind: 2.2,
  countryIsNamed: 0.8,
  provinceIsNamed: 0.9,
  countyIsNamed: 1.6,
  countryVote: 1.7,
  provinceVote: 3,
  isNearCountry: 1.5,
  isNear: 2.6,
  isNearHome: 3,
};

export type ResolutionFeature = keyof typeof resolutionWeights;

/** Below this probability a toponym is left unresolved, */
export const leastConfidence = 0.3;
/** unless it is this probable at least and so many times as probable as the next candidate: one clear leader of a crowd. */
export const leaderConfidence = 0.15;
export const leaderLead = 2.5;
