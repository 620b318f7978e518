import { readSource } from './readSource.ts';

type Containment = Record<string, { _contains: string[] }>;

/** Codes that CLDR keeps for parts of countries and for what belongs to no country. */
const NO_COUNTRIES = new Set(['EA', 'IC', 'QO', 'AC', 'CP', 'DG', 'TA', 'CQ']);

/** The ISO codes of the countries in a region: "143", "EU"; a country's own code gives itself. */
export function readMembers(code: string): string[] {
  const { supplemental } = readSource('cldr-core/supplemental/territoryContainment.json') as {
    supplemental: { territoryContainment: Containment };
  };
  return [...new Set(list(code, supplemental.territoryContainment))].sort();
}

function list(code: string, containment: Containment): string[] {
  const inner = containment[code]?._contains;
  if (inner) return inner.flatMap((part) => list(part, containment));
  return NO_COUNTRIES.has(code) ? [] : [code];
}
