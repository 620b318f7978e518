import type { ScoredCandidate } from '../geoparse/resolution.ts';
import type { ParsedDocument, ParsedText } from './parseDocument.ts';
import { findShares } from '../geoparse/findShares.ts';
import { toToponym } from './toToponym.ts';

/** The line of JSON for a document. @param id As JSON. */
export function writeResult(id: string, { title, ...text }: ParsedDocument): string {
  const ofTitle = title === undefined ? undefined : describe(title);
  const ofText = describe(text);
  const fields = {
    ...(ofTitle === undefined ? {} : { titleToponyms: ofTitle.toponyms }),
    toponyms: ofText.toponyms,
    ...(ofTitle?.notTaken === undefined ? {} : { titleNotTaken: ofTitle.notTaken }),
    ...(ofText.notTaken === undefined ? {} : { notTaken: ofText.notTaken }),
  };
  return `{"id":${id},${JSON.stringify(fields).slice(1)}\n`;
}

function describe({ toponyms, names }: ParsedText): { toponyms: unknown[]; notTaken?: unknown[] } {
  if (names === undefined) return { toponyms: toponyms.map(toToponym) };
  const taken = new Map(names.map((name) => [name.start, name]));
  return {
    toponyms: toponyms.map((resolution) => {
      const { by, reasons, candidates } = resolution;
      const { likelihood, evidence } = taken.get(resolution.start) ?? {};
      const trace = { by, reasons, likelihood, evidence, candidates: describeCandidates(candidates) };
      return { ...toToponym(resolution), trace };
    }),
    notTaken: names
      .filter(({ isTaken }) => !isTaken)
      .map(({ start, end, quote, likelihood, evidence }) => ({ start, end, quote, likelihood, evidence })),
  };
}

function describeCandidates(candidates: ScoredCandidate[]): unknown[] {
  const shares = findShares(candidates);
  return candidates.map(({ entry, score, features }, index) => {
    const { id, name, kind, country, admin1, population } = entry;
    return { id, name, kind, country, admin1, population, score, share: shares[index], features };
  });
}
