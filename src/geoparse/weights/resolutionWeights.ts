import learnt from './resolution.json' with { type: 'json' };

/**
 * What speaks for a candidate: its weights, in log odds; each feature's value is 0…1.
 * Multinomial regression on the tuning parts of two news corpora, which are no part of this repository: Local-Global Lexicon
 * (Lieberman et al. 2010; 396 articles) and GeoVirus (Gritta et al. 2018; 116, counted four times). Set by hand: capitals,
 * countries, namesakes of a capital or a country, containers, aliases, adjectives, home.
 */
export const resolutionWeights: ResolutionWeights = learnt;

export type ResolutionFeature = keyof typeof learnt;
export type ResolutionWeights = Readonly<Record<ResolutionFeature, number>>;

/** What each feature says of a candidate. */
export const resolutionMeanings: Readonly<Record<ResolutionFeature, string>> = {
  isLargeTown: 'a town of 300,000 inhabitants or more',
  population: 'how many live there, on a logarithmic scale',
  isCountry: 'a country',
  isProvince: 'a province, state or the like',
  isCounty: 'a county, district or the like',
  isRegion: 'a region, a water, a landform',
  isOcean: 'an ocean, a sea, a continent',
  isCountryCapital: 'the capital of a country',
  isGoverning: 'a capital, and its name does what governments do',
  isProvinceCapital: 'the capital of a province',
  isCountySeat: 'the seat of a county, district or the like',
  isNamedLikeItsCountry: 'a town or an area with the name of its own country',
  isNamedLikeItsCapital: 'an area with the name of its own capital',
  isNamedLikeItsSeat: 'a county, district or the like with the name of a town in it',
  isAlias: 'the name is not its first name',
  isWeakAlias: 'the name is an alias of a place that is hardly known by it',
  isCode: 'the name is its code or abbreviation',
  isCountrysAdjective: 'the name is the adjective of the country',
  isInNamedContainer: 'it lies in the area that the text names beside it',
  isNamedSoElsewhere: 'the text names its area beside it elsewhere',
  isOutsideNamedContainer: 'it lies outside the area that the text names beside it',
  isNamedAsContainer: 'an area, and a place is named beside it as lying in it',
  fitsKindWord: 'it is of the kind that the word beside it says',
  missesKindWord: 'it is of another kind than the word beside it says',
  isListedWithKind: 'the others of the list are of its kind',
  countryIsNamed: 'the text names its country',
  provinceIsNamed: 'the text names its province',
  countyIsNamed: 'the text names its county',
  isNamedOtherwise: 'the text also names it by another name',
  countryVote: 'share of the other places that lie in its country',
  provinceVote: 'share of the other places that lie in its province',
  countryVotes: 'how many other places lie in its country',
  provinceVotes: 'how many other places lie in its province',
  provinceIsPossible: 'how many other places could lie in its province',
  countyIsPossible: 'how many other places could lie in its county',
  isWordedSo: 'words of the text are those of its country',
  isNearCountry: 'it is near a country that the text names',
  isNear: 'other places of the text are, or could be, near',
  isNearHome: 'it is near the home of the publication',
};
