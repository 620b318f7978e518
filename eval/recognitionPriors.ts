import type { Evidence } from '../src/geoparse/weights/recognitionWeights.ts';
import type { Prior } from './resolutionPriors.ts';

const weak = 2;

/** What is known beforehand. Evidence that is not listed is drawn weakly to 0. */
const priors: Partial<Record<Evidence, Prior>> = {
  // The author's word stands, whatever else the text says; the corpora have no authors.
  isDecided: { mean: 12, strength: 1e6 },
  // Corpora differ on adjectives. They are found, told apart as `people`, and left to whoever wants them.
  isAdjective: { mean: 4, strength: 60 },
  isAdjectiveInName: { mean: 0, strength: 40 },
  // The same of names inside names: "University of Texas", "Chicago Bulls" are told apart as `name`.
  followsHead: { mean: 0, strength: 40 },
  precedesOrganisation: { mean: 0, strength: 40 },
  followsOrganisation: { mean: -0.5, strength: 40 },
  isKnownInName: { mean: 0, strength: 40 },
  // No corpus takes a language or a day for a place; in these few bear the name of one.
  isLanguage: { mean: -6, strength: 10 },
  isDay: { mean: -4, strength: 4 },
  // Addresses are never drawn, though one of the corpora has marked a few of their streets.
  precedesStreet: { mean: -4, strength: 20 },
  opensStreet: { mean: -3, strength: 10 },
  // Epidemics, accidents and courts are a part of the news that the corpora have too few reports of.
  precedesDisease: { mean: -2, strength: 5 },
  isBetweenSlashes: { mean: -3, strength: 5 },
  followsRelation: { mean: -2, strength: 10 },
  precedesAge: { mean: -1.5, strength: 5 },
  followsYear: { mean: -0.5, strength: 10 },
  // A government speaks by its capital's name; of the corpora one is too local, the other too small to show it.
  isKnownSpeaker: { mean: 1.3, strength: 20 },
  // "Jordan Smith", "the Center", "in Nice" are so everywhere, and rare in the corpora.
  isKnownInPerson: { mean: -2, strength: 20 },
  followsArticle: { mean: -1.5, strength: 20 },
  isPlacedCommonWord: { mean: 1.5, strength: 20 },
  // "to Leh": places of three letters are few in America.
  isPlacedShort: { mean: 1, strength: 5 },
  // A sentence or two with one place in them, such as the corpora hardly hold: there is nothing that it could lie beside.
  isAlone: { mean: 0.8, strength: 20 },
  // Who reads for himself is less helped by a name that no gazetteer can place than hindered by one that is no place.
  isUnknown: { mean: -1.5, strength: 10 },
  isRepeat: { mean: 1.5, strength: 20 },
  // A kind of place beside it leaves no doubt.
  // Lesser names are the more treacherous the more of them a gazetteer holds: "Eva Perón" was La Plata for three years.
  isOnlyAlias: { mean: -1, strength: 15 },
  isUnknownKind: { mean: 2.2, strength: 30 },
  isLongUnknown: { mean: -1.5, strength: 5 },
};

export function findRecognitionPrior(evidence: Evidence): Prior {
  return priors[evidence] ?? { mean: 0, strength: weak };
}
