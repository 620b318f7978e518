import learnt from './recognition.json' with { type: 'json' };

/** What a name and the words beside it may say for or against its being a place's. */
const besideMeanings = {
  bias: 'every name of the gazetteer that is printed with a capital',
  // What the gazetteer knows of the name.
  isCountry: 'a country bears it',
  isAdjective: 'it is the adjective of a country or province, or the word for its people',
  isRegion: 'a region, a water or a landform bears it',
  isProvince: 'a province bears it, and no capital or country',
  isCounty: 'a county bears it, and no town of 100,000',
  isCapital: "a country's capital bears it",
  isLargeTown: 'a town of 100,000 bears it',
  isTown: 'a town of 15,000 bears it, and none of 100,000',
  isOnlyAlias: 'it is nowhere the first name',
  isCode: 'it is an abbreviation of a country or province',
  isBareCode: 'an abbreviation of a province without a town before it: "a Ga. pastor"',
  // How it was read, if the gazetteer does not hold it as it stands.
  isKindName: 'its last or first word is a kind of place: "Licking River", "Lake Lanier"',
  isSideName: 'a side with the name of the whole: "South Darfur"',
  isBareCounty: 'a county\'s name without its kind: "Oconee"',
  isUnknown: 'no gazetteer holds it, and it stands where places stand',
  isRepeat: 'no gazetteer holds it, and it stands elsewhere where places stand',
  isUnknownKind: 'the same beside a kind of place: "Wedza district"',
  isLongUnknown: 'the same, of several words',
  // How it is written.
  hasSeveralWords: 'it has several words',
  isShort: 'it has three letters or fewer',
  isAcronym: 'up to five capitals',
  isInCapitals: 'a word of more than four capitals, in a sentence that has others',
  isInHeadline: 'it stands in a headline, where capitals say little',
  isOpening: 'it opens a sentence or a line',
  isPossessive: "'s follows",
  // What kind of word it is.
  isCommonWord: 'it is also a common word',
  isKnownCommonWord: 'the same, and a well-known place bears it',
  isCommonOpening: 'the same, opening a sentence',
  isPlacedCommonWord: 'the same, where places stand: "in Independence"',
  isLowerInText: 'the text prints it without a capital too',
  isLanguage: 'it is a language here',
  isDay: 'it is a day, a month or a feast',
  // What stands before it.
  followsLocative: 'after "in", "near" and their like',
  followsMotion: 'after "to", "from" and their like',
  followsAccording: 'after "according to"',
  followsOf: 'after "of"',
  followsKindOf: 'after "the village of" and its like',
  followsSideOf: 'after "south of" and its like',
  followsHead: 'after "University of" and its like',
  followsOther: 'after another preposition or conjunction',
  followsDirection: 'after "northern", "downtown" and their like',
  followsArticle: 'a town alone after an article',
  isAttribute: 'a town after an article and before a noun: "a Calgary surgeon"',
  followsCapital: 'after another capitalised word',
  followsOrganisation: 'after a word of an organisation or a team',
  followsParty: 'after "D-", "R-": where a lawmaker is from',
  followsRelation: 'after "his son," and its like',
  followsAdjective: 'after the adjective of a country: "Swiss Alps"',
  followsAge: 'after a person\'s age: "Jones, 34, of Dallas"',
  followsYear: 'after a year: "a 2005 Honda"',
  // What stands after it.
  precedesContainer: 'before its province or country: "Paris, Texas"',
  precedesStreet: 'before "Street", "Road" and their like',
  isStateRoad: 'the same after a county, a state or a country: "Ohio Turnpike"',
  precedesOrganisation: 'before a word of an organisation or a team',
  opensStreet: 'before capitalised words that come to "Street" or its like',
  opensOrganisation: 'before capitalised words that come to such a word',
  precedesCapital: 'before another capitalised word',
  precedesInhabitants: 'before "residents", "police" and what else is of places',
  precedesPersonalVerb: 'before what people do: "said", "scored"',
  precedesPast: 'before a word in -ed',
  precedesAge: 'before an age: "19,"',
  precedesNumber: 'an abbreviation before a number, a road: "US-24"',
  precedesDisease: 'before "virus", "flu" and their like',
  isBase: 'before "-based", "-born" and their like',
  isBesideKind: 'beside a kind of place: "Rapides parish"',
  isBetweenSlashes: 'in the name of a strain: "A/California/7"',
  opensDateline: 'it opens a sentence, and a dash parts it from the rest',
  // What stands around it.
  qualifies: 'the province or country after a town',
  isInList: 'beside another name, with a comma, "and" or a hyphen',
  // Persons, organisations and other names.
  isInPerson: "inside a person's name",
  isKnownInPerson: 'the same of a well-known place: "Jordan Smith"',
  isLongInPerson: 'the same, of several words',
  isSurname: 'the text names a person so',
  isEndOfName: 'the text ends another name so',
  isGivenName: 'it is a frequent given name',
  isPlacedSurname: 'a surname where places stand',
  isPlacedGivenName: 'a given name where places stand',
  isPlacedShort: 'three letters where places stand: "to Leh"',
  isKnownSpeaker: 'a well-known place that does what people do: "Kabul said"',
  isKnownInName: 'a well-known place that opens a longer name',
  isAdjectiveInName: 'an adjective that opens a longer name',
  isLongInName: 'several words before another capitalised word',
  // The author.
  isDecided: 'the author decided it',
};

/** What the rest of the text may say. */
const textMeanings = {
  isClearElsewhere: 'another mention is clearly a place',
  isLikelyElsewhere: 'another mention is likely a place',
  isDoubtful: 'no other mention is likely a place',
  isInCounty: 'one of that name lies in a county that other names name or lie in',
  isInProvince: 'one of that name lies in a province that the text names',
  isBesidePlace: 'one of that name lies in the province of another name',
  isInCountry: 'one of that name lies in a country that the text names',
  isAlone: 'a name of the gazetteer, and no other name of the text is likely a place',
  isListedWithPlace: 'listed with what is likely a place',
  isListed: 'listed with what may be a place',
  isListedWithOther: 'listed with what is hardly a place',
};

export type BesideEvidence = keyof typeof besideMeanings;
export type Evidence = BesideEvidence | keyof typeof textMeanings;

/** Each piece of evidence in words, in the order in which it is printed. */
export const evidenceMeanings: Readonly<Record<Evidence, string>> = { ...besideMeanings, ...textMeanings };

/** What the first look reads, in the order of the file of weights; and what the second reads. */
export const besideEvidence = Object.keys(besideMeanings) as BesideEvidence[];
export const wholeEvidence = Object.keys(evidenceMeanings) as Evidence[];

/** In log odds. */
export interface RecognitionWeights {
  /** For the first look, which sees a name and the words beside it. */
  beside: Readonly<Record<BesideEvidence, number>>;
  /** For the second, which knows what the first made of the whole text. */
  whole: Readonly<Record<Evidence, number>>;
}

/**
 * Written by `npm run train` (eval/trainRecognition.ts): two logistic regressions on the tuning parts of two news corpora,
 * which are no part of this repository: Local-Global Lexicon (Lieberman et al. 2010; 396 articles) and GeoVirus (Gritta et
 * al. 2018; 116). What the corpora cannot tell stands there as a prior, with its reason.
 */
export const recognitionWeights: RecognitionWeights = learnt;

/** Below this likelihood a name is not held for a place's. */
export const leastLikelihood = 0.4;
