/**
 * What speaks for a capitalised name being a place's, in log odds.
 * Set by logistic regression on news texts and rounded; the order and the signs are what the tests hold.
 */
export const recognitionWeights = {
  bias: -0.4,
  // What the gazetteer knows of the name.
  isCountry: 2.1,
  isAdjective: 4,
  isRegion: 1.4,
  isProvince: 2.1,
  isCounty: 1.5,
  isCapital: 2.5,
  isLargeTown: 2,
  isTown: 1,
  isOnlyAlias: -1.3,
  isCode: 2.4,
  isKindName: 1.1,
  hasSeveralWords: 0.8,
  isShort: -1.5,
  isAcronym: -1.3,
  // What kind of word it is.
  isCommonWord: -2.9,
  isDay: -6,
  isOpening: -0.1,
  isInHeadline: -0.9,
  isLowerInText: -1.5,
  // What stands before it.
  followsLocative: 1.2,
  followsMotion: 0.7,
  followsOf: 0.8,
  followsOther: 0,
  followsDirection: -0.1,
  followsArticle: -0.3,
  followsCapital: -2.5,
  followsHead: -1.5,
  // What stands after it.
  precedesContainer: 2.6,
  precedesStreet: -5,
  precedesOrganisation: -0.6,
  precedesCapital: -1.1,
  precedesInhabitants: 0.6,
  precedesPersonalVerb: -1.7,
  precedesAge: -1.5,
  isBase: 1.1,
  isPossessive: -0.2,
  isBesideKind: 0.1,
  // What stands around it.
  qualifies: 1.7,
  isInList: 0.8,
  // Persons.
  isInPerson: -3,
  isSurname: -3.6,
  isGivenName: -2.3,
  // Pairs.
  isKnownInName: -0.7,
  isKnownCommonWord: -1.3,
  isCommonOpening: -0.9,
  isPlacedCommonWord: 1.8,
  isPlacedSurname: 1,
  // The rest of the text, and the author.
  isClearElsewhere: 0.9,
  isDecided: 12,
};

export type Evidence = keyof typeof recognitionWeights;

/** Below this likelihood a name is not held for a place's. */
export const leastLikelihood = 0.45;

/** What speaks for a candidate, in log odds; each value is 0…1. */
export const resolutionWeights = {
  isLargeTown: 1.3,
  population: 4.6,
  isCountry: 2.4,
  isProvince: 2.5,
  isCounty: -0.3,
  isRegion: 3.8,
  isCountryCapital: 3,
  isProvinceCapital: 0.5,
  isNamedLikeItsCapital: -3,
  isAlias: -0.8,
  isWeakAlias: -2.5,
  isCode: 0,
  isInNamedContainer: 6,
  isNamedSoElsewhere: 4,
  isOutsideNamedContainer: -4,
  fitsKindWord: 2.3,
  missesKindWord: -0.3,
  isListedWithKind: 2.3,
  countryIsNamed: 1,
  provinceIsNamed: 1.1,
  countyIsNamed: 1.5,
  countryVote: 1.7,
  provinceVote: 2.9,
  isNearCountry: 1.7,
  isNear: 2.8,
  isNearHome: 3,
};

export type ResolutionFeature = keyof typeof resolutionWeights;

/** Below this probability a toponym is left unresolved. */
export const leastConfidence = 0.3;
