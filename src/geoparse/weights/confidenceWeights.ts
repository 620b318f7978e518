import learnt from './confidence.json' with { type: 'json' };

/**
 * How a confidence that means what it says comes of what recognition and resolution say, in log odds. Logistic regressions
 * on names of the same corpora whose newspapers recognition and resolution had not seen.
 */
export const confidenceWeights: ConfidenceWeights = learnt;

type NameSign = keyof typeof learnt.name;
type PlaceSign = keyof typeof learnt.place;

export interface ConfidenceWeights {
  /** That the span is a place's name: `likelihood` is recognition's, as log odds; `isAdjective`, it can only be one. */
  name: Readonly<Record<NameSign, number>>;
  /**
   * That a place's name is the chosen one's: `share` is its share among the candidates, as log odds; `isOnly`, there is no
   * other; `isLonely`, it is a small town and nothing else of the text, which names many places, lies in its country; `isHeldByNone`, the text
   * names another area beside it.
   */
  place: Readonly<Record<PlaceSign, number>>;
  /** The share that was right where both together said 0%, 10%, … 100%, in this order; straight lines between. */
  curve: Readonly<Record<keyof typeof learnt.curve, number>>;
}

/**
 * A place less likely than this is not said. Whoever wants the best balance of precision and recall says what is likelier than
 * half their mean (Lipton et al. 2014), here two in five.
 */
export const leastPlaceConfidence = 0.4;
