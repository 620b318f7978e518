/**
 * What speaks for a capitalised name being a place's, in log odds.
 * Set by logistic regression on news texts and rounded; the order and the signs are what the tests hold.
 */
export const recognitionWeights = {
  bias: -1.2,
  // What the gazetteer knows of the name.
  isCountry: 4,
  isAdjective: 4,
  isRegion: 3,
  isProvince: 3,
  isCounty: 1.5,
  isCapital: 2.5,
  isLargeTown: 1.8,
  isTown: 0.8,
  isOnlyAlias: -1.5,
  isCode: 3,
  hasSeveralWords: 1.5,
  isShort: -1,
  // What kind of word it is.
  isCommonWord: -3,
  isDay: -8,
  isOpening: -0.8,
  isInHeadline: -0.5,
  isLowerInText: -2,
  // What stands before it.
  followsLocative: 2,
  followsMotion: 1.2,
  followsOf: 0.8,
  followsOther: 0.3,
  followsDirection: 1.5,
  followsArticle: -0.8,
  followsCapital: -2.5,
  followsHead: 0.5,
  // What stands after it.
  precedesContainer: 3,
  precedesStreet: -5,
  precedesOrganisation: -0.2,
  precedesCapital: -1.5,
  precedesInhabitants: 1.5,
  precedesPersonalVerb: -1.2,
  precedesAge: -3,
  isBase: 2,
  isPossessive: 0.2,
  isBesideKind: 1.5,
  // What stands around it.
  qualifies: 2.5,
  isInList: 1,
  // Persons.
  isInPerson: -6,
  isSurname: -3.5,
  isGivenName: -1.5,
  // The rest of the text, and the author.
  isClearElsewhere: 1.5,
  isDecided: 12,
};

export type Evidence = keyof typeof recognitionWeights;

/** Below this likelihood a name is not held for a place's. */
export const leastLikelihood = 0.5;

/** What speaks for a candidate, in log odds; each value is 0…1. */
export const resolutionWeights = {
  population: 5,
  isCountry: 4,
  isProvince: 2,
  isCounty: -0.5,
  isRegion: 2.5,
  isCountryCapital: 1.5,
  isProvinceCapital: 0.5,
  isAlias: -2,
  isWeakAlias: -3,
  isCode: 2,
  isInNamedContainer: 8,
  isNamedSoElsewhere: 5,
  isOutsideNamedContainer: -6,
  fitsKindWord: 4,
  missesKindWord: -1.5,
  isListedWithKind: 2,
  countryIsNamed: 1,
  provinceIsNamed: 2,
  countyIsNamed: 2,
  countryVote: 2.5,
  provinceVote: 3,
  isNear: 2,
  holdsOthers: 2,
  isNearHome: 3,
};

export type ResolutionFeature = keyof typeof resolutionWeights;

/** Below this probability a toponym is left unresolved. */
export const leastConfidence = 0.3;
