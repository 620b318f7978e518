import type { GoldDocument } from './readCorpora.ts';
import type { Prediction, Scorer } from './readScorer.ts';

/** Of the names placed with about this confidence: how many, what was said on average, and how many were right. */
export interface ReliabilityBin {
  from: number;
  to: number;
  count: number;
  said: number;
  right: number;
}

const edges = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 1];
const nearKilometres = 161;

/**
 * Whether confidence means what it says: a name said with 0.8 should be a place's name, and the right place's, eight times of
 * ten. Right: the span is exact and the point within 161 km, or within a disc of the country's own size. Names that
 * the corpus marks without placing them are left out.
 */
export function findReliability(
  documents: GoldDocument[],
  predictions: Prediction[],
  scorer: Scorer,
): ReliabilityBin[] {
  const bins = edges.slice(1).map((to, index) => ({ from: edges[index]!, to, count: 0, said: 0, right: 0 }));
  const gold = new Map(documents.map(({ id, toponyms }) => [id, toponyms]));
  for (const { id, toponyms } of predictions) {
    const marked = new Map(gold.get(id)!.map((toponym) => [`${toponym.start}-${toponym.end}`, toponym]));
    for (const { start, end, lat, lon, confidence } of toponyms) {
      if (lat === null || lon === null) continue;
      const toponym = marked.get(`${start}-${end}`);
      if (toponym && (toponym.lat === null || toponym.lon === null)) continue;
      const near = Math.max(nearKilometres, toponym?.radiusKm ?? 0);
      const isRight = toponym !== undefined && scorer.km(toponym.lat!, toponym.lon!, lat, lon) <= near;
      const bin = bins.find(({ to }) => confidence < to) ?? bins.at(-1)!;
      bin.count += 1;
      bin.said += confidence;
      bin.right += isRight ? 1 : 0;
    }
  }
  const filled = bins.filter(({ count }) => count > 0);
  return filled.map((bin) => ({ ...bin, said: bin.said / bin.count, right: bin.right / bin.count }));
}
