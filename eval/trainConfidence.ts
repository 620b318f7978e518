import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import type { RankedName } from '../src/geoparse/context.ts';
import { findNameSigns, findPlaceSigns, findConfidence } from '../src/geoparse/findConfidence.ts';
import { rememberNames } from '../src/geoparse/rememberNames.ts';
import { resolve } from '../src/geoparse/resolve.ts';
import { isAdjective, type Toponym } from '../src/geoparse/toponym.ts';
import type { Weights } from '../src/geoparse/weights.ts';
import { confidenceWeights, type ConfidenceWeights } from '../src/geoparse/weights/confidenceWeights.ts';
import { readNames } from './findChoices.ts';
import { findCurve } from './findCurve.ts';
import { findFolds } from './findFolds.ts';
import { fitSoftmax, type Choice } from './fitSoftmax.ts';
import { isRightPoint } from './isRightEntry.ts';
import type { GoldDocument, GoldToponym } from './readCorpora.ts';
import type { Prior } from './resolutionPriors.ts';

/** What is said is so. */
const straight = { '0%': 0, '10%': 0.1, '20%': 0.2, '30%': 0.3, '40%': 0.4, '50%': 0.5, '60%': 0.6, '70%': 0.7, '80%': 0.8, '90%': 0.9, '100%': 1 }; // prettier-ignore

/** A name that was found and placed by weights which had not seen its newspaper. */
interface Verdict {
  toponym: Toponym;
  ranked: RankedName;
  isName: boolean;
  /** Whether the place is right; null where nobody has placed the name. */
  isPlace: boolean | null;
  count: number;
}

type Learn = (documents: GoldDocument[]) => Pick<Weights, 'recognition' | 'resolution'>;

/**
 * Learns what confidence means: from names that were found and placed by weights which had not seen their newspapers, as
 * will be true of the texts to come. Each corpus counts the same.
 *
 * @param learn Learns recognition and resolution from some of the documents.
 */
export function trainConfidence(documents: GoldDocument[], gazetteer: Gazetteer, learn: Learn): ConfidenceWeights {
  const verdicts = findVerdicts(documents, rememberNames(gazetteer), learn);
  const placed = verdicts.filter(({ isPlace, ranked }) => isPlace !== null && ranked.candidates.length > 0);
  const name = fit(
    verdicts.map(({ toponym, isName, count }) => ({ signs: findNameSigns(toponym), isRight: isName, count })),
    confidenceWeights.name,
  );
  const place = fit(
    placed
      .filter(({ isName }) => isName)
      .map(({ ranked, isPlace, count }) => ({ signs: findPlaceSigns(ranked), isRight: isPlace === true, count })),
    confidenceWeights.place,
  );
  const results = placed.map(({ toponym, ranked, isName, isPlace, count }) => ({
    said: findConfidence(toponym, ranked, { name, place, curve: straight }).both,
    isRight: isName && isPlace === true,
    count,
  }));
  return { name, place, curve: findCurve(results) };
}

function findVerdicts(documents: GoldDocument[], gazetteer: Gazetteer, learn: Learn): Verdict[] {
  const sizes = new Map<string, number>();
  for (const { corpus, toponyms } of documents) sizes.set(corpus.name, (sizes.get(corpus.name) ?? 0) + toponyms.length);
  const folds = findFolds(documents, 3);
  return folds.flatMap((fold) => {
    const weights = learn(folds.flatMap((other) => (other === fold ? [] : other)));
    return fold.flatMap((document) => judge(document, gazetteer, weights, 1000 / sizes.get(document.corpus.name)!));
  });
}

function judge(
  document: GoldDocument,
  gazetteer: Gazetteer,
  { recognition, resolution }: ReturnType<Learn>,
  count: number,
): Verdict[] {
  const { toponyms, names, setting } = readNames(document, gazetteer, recognition);
  const resolved = resolve(names, setting, resolution);
  const gold = new Map(document.toponyms.map((toponym) => [`${toponym.start}-${toponym.end}`, toponym]));
  const counted = toponyms.filter(({ matches }) => !isAdjective(matches) || document.corpus.senses.includes('people'));
  return counted.map((toponym) => {
    const ranked = resolved.get(toponym)!;
    const marked = gold.get(`${toponym.start}-${toponym.end}`);
    const best = ranked.candidates[0]?.entry;
    const isPlace =
      marked === undefined || best === undefined ? false : isPlaced(marked) ? isRightPoint(marked, best) : null;
    return { toponym, ranked, isName: marked !== undefined, isPlace, count };
  });
}

function isPlaced({ lat }: GoldToponym): boolean {
  return lat !== null;
}

/** Logistic regression: a choice between what was said, and an option without features. */
function fit<Sign extends string>(
  verdicts: { signs: Record<Sign, number>; isRight: boolean; count: number }[],
  like: Record<Sign, number>,
): Record<Sign, number> {
  const signs = Object.keys(like) as Sign[];
  const choices = verdicts.map(({ signs: values, isRight, count }): Choice => ({
    options: [signs.map((sign, index): [number, number] => [index, values[sign]]), []],
    isRight: [isRight, !isRight],
    count,
  }));
  const priors = signs.map((sign) => findSignPrior(sign));
  const weights = fitSoftmax(choices, priors);
  return Object.fromEntries(signs.map((sign, index) => [sign, Math.round(weights[index]! * 100) / 100])) as Record<
    Sign,
    number
  >;
}

/** Drawn weakly to what recognition and resolution say themselves; "Bradford, Ontario" is rare in the texts, and no other Bradford. */
function findSignPrior(sign: string): Prior {
  if (sign === 'isHeldByNone') return { mean: -2, strength: 30 };
  return { mean: sign === 'likelihood' || sign === 'share' ? 1 : 0, strength: 0.5 };
}
