import type { ResolutionFeature } from '../src/geoparse/weights/resolutionWeights.ts';

/** Where a weight is drawn to when the texts say little about it, and how strongly: as that many texts would. */
export interface Prior {
  mean: number;
  strength: number;
}

const weak = 2;

/** What is known beforehand. Features that are not listed are drawn weakly to 0. */
const priors: Partial<Record<ResolutionFeature, Prior>> = {
  // "Paris, Texas" lies in Texas, whatever else the text names: nearly a rule, and rare in the texts.
  isInNamedContainer: { mean: 6, strength: 8 },
  isOutsideNamedContainer: { mean: -4, strength: 8 },
  isNamedSoElsewhere: { mean: 4, strength: 8 },
  isNamedAsContainer: { mean: 3, strength: 8 },
  fitsKindWord: { mean: 2, strength: 4 },
  // One of the two corpora is of local papers that share their name with a metropolis: elsewhere the metropolis is meant.
  isCountryCapital: { mean: 3.8, strength: 200 },
  isGoverning: { mean: 2, strength: 40 },
  isProvince: { mean: 2.5, strength: 30 },
  isCountry: { mean: 2.5, strength: 4 },
  // Who says Pacific means the ocean, unless the text plays in a town of that name.
  isOcean: { mean: 3, strength: 200 },
  isNamedLikeItsSeat: { mean: -2.5, strength: 40 },
  // A capital stands for its province, and a country for what is called like it, in any text.
  isNamedLikeItsCapital: { mean: -4, strength: 200 },
  isNamedLikeItsCountry: { mean: -3, strength: 20 },
  // An alias that hardly anyone uses: the texts hold few of the thousands in the gazetteer.
  isAlias: { mean: -1, strength: 10 },
  isWeakAlias: { mean: -2.5, strength: 20 },
  // Adjectives are left out of one corpus and have few homonyms in the other.
  isCountrysAdjective: { mean: 3, strength: 20 },
  isRegion: { mean: 4.5, strength: 60 },
  // The corpora do not say where a text was published: near it 20 to 1, as the papers of the local one would have it.
  isNearHome: { mean: 3, strength: 1e6 },
};

export function findPrior(feature: ResolutionFeature): Prior {
  return priors[feature] ?? { mean: 0, strength: weak };
}
