/**
 * What speaks for a capitalised name being a place's, in log odds.
 * Set by logistic regression on news texts and rounded; the order and the signs are what the tests hold.
 */
export const recognitionWeights = {
  bias: -0.4,
  // What the gazetteer knows of the name.
  isCountry: 2.5,
  isAdjective: 4,
  isRegion: 1.5,
  isProvince: 2,
  isCounty: 1.6,
  isCapital: 2.6,
  isLargeTown: 2,
  isTown: 1,
  isOnlyAlias: -1.3,
  isCode: 2.4,
  isKindName: 0.9,
  hasSeveralWords: 0.7,
  isShort: -1.5,
  // What kind of word it is.
  isCommonWord: -2.7,
  isDay: -6,
  isOpening: -0.1,
  isInHeadline: -0.8,
  isLowerInText: -1.5,
  // What stands before it.
  followsLocative: 1.3,
  followsMotion: 0.9,
  followsOf: 0.7,
  followsOther: 0.1,
  followsDirection: -0.4,
  followsArticle: -0.3,
  followsCapital: -2.5,
  followsHead: -1.1,
  // What stands after it.
  precedesContainer: 2.6,
  precedesStreet: -3,
  precedesOrganisation: -0.6,
  precedesCapital: -1.1,
  precedesInhabitants: 0.8,
  precedesPersonalVerb: -1.7,
  precedesAge: -1.5,
  isBase: 1,
  isPossessive: -0.3,
  isBesideKind: -0.4,
  // What stands around it.
  qualifies: 1.8,
  isInList: 1,
  // Persons.
  isInPerson: -3,
  isSurname: -3.6,
  isGivenName: -2.3,
  // Pairs.
  isKnownInName: -0.8,
  isKnownCommonWord: -1.3,
  isCommonOpening: -1,
  isPlacedCommonWord: 2,
  isPlacedSurname: 2,
  // The rest of the text, and the author.
  isClearElsewhere: 0.8,
  isDecided: 12,
};

export type Evidence = keyof typeof recognitionWeights;

/** Below this likelihood a name is not held for a place's. */
export const leastLikelihood = 0.5;

/** What speaks for a candidate, in log odds; each value is 0…1. */
export const resolutionWeights = {
  population: 5.3,
  isCountry: 1.5,
  isProvince: 1.5,
  isCounty: -0.3,
  isRegion: 1.5,
  isCountryCapital: 3,
  isProvinceCapital: 0.8,
  isNamedLikeItsCapital: -3,
  isAlias: -1,
  isWeakAlias: -2.5,
  isCode: 0,
  isInNamedContainer: 6,
  isNamedSoElsewhere: 4,
  isOutsideNamedContainer: -4,
  fitsKindWord: 2.2,
  missesKindWord: -0.2,
  isListedWithKind: 1.6,
  countryIsNamed: 0.3,
  provinceIsNamed: 0.6,
  countyIsNamed: 1.1,
  countryVote: 2.1,
  provinceVote: 2.9,
  isNearCountry: 1.5,
  isNear: 3,
  isNearHome: 3,
};

export type ResolutionFeature = keyof typeof resolutionWeights;

/** Below this probability a toponym is left unresolved. */
export const leastConfidence = 0.3;
