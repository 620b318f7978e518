import type { GoldDocument } from './readCorpora.ts';
import type { Prediction, Scorer } from './readScorer.ts';

/** How many names go wrong in which way. */
export interface Faults {
  /** Marked and not found; of these, those that the corpus marks without placing them. */
  missed: number;
  missedUnplaced: number;
  /** Found and not marked; of these, those that overlap a marked name. */
  falseAlarms: number;
  otherBoundary: number;
  /** Found, and farther than 161 km (or than a disc of the country's size) from where it is; found, and not placed. */
  wrongPlace: number;
  unresolved: number;
}

const nearKilometres = 161;

export function findFaults(documents: GoldDocument[], predictions: Prediction[], scorer: Scorer): Faults {
  const faults: Faults = {
    missed: 0,
    missedUnplaced: 0,
    falseAlarms: 0,
    otherBoundary: 0,
    wrongPlace: 0,
    unresolved: 0,
  };
  const found = new Map(predictions.map(({ id, toponyms }) => [id, toponyms]));
  for (const { id, toponyms: gold } of documents) {
    const said = found.get(id)!;
    const bySpan = new Map(said.map((toponym) => [`${toponym.start}-${toponym.end}`, toponym]));
    const marked = new Set(gold.map(({ start, end }) => `${start}-${end}`));
    for (const { start, end, lat, lon, radiusKm = 0 } of gold) {
      const mine = bySpan.get(`${start}-${end}`);
      if (!mine) {
        faults.missed++;
        if (lat === null) faults.missedUnplaced++;
      } else if (lat === null || lon === null) continue;
      else if (mine.lat === null || mine.lon === null) faults.unresolved++;
      else if (scorer.km(lat, lon, mine.lat, mine.lon) > Math.max(nearKilometres, radiusKm)) faults.wrongPlace++;
    }
    for (const { start, end } of said) {
      if (marked.has(`${start}-${end}`)) continue;
      faults.falseAlarms++;
      if (gold.some((toponym) => toponym.start < end && start < toponym.end)) faults.otherBoundary++;
    }
  }
  return faults;
}
