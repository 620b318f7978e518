import type { Entry, Gazetteer } from '../gazetteer/gazetteer.ts';
import { findShares } from '../geoparse/findShares.ts';
import type { ScoredCandidate } from '../geoparse/resolution.ts';
import { formatFeatures } from './formatFeatures.ts';

/** How many candidates of a name are worth a look. */
const MOST_CANDIDATES = 5;

/** A table of the candidates, best first, the chosen one marked, each with what made its score. */
export function formatCandidates(candidates: ScoredCandidate[], chosen: Entry | null, gazetteer: Gazetteer): string[] {
  if (candidates.length === 0) return [];
  const shares = findShares(candidates);
  const isShown = (index: number): boolean => index < MOST_CANDIDATES || candidates[index]?.entry.id === chosen?.id;
  const shown = candidates.map((_, index) => index).filter(isShown);
  const rows = shown.map((index) => {
    const { entry, score } = candidates[index]!;
    const people = entry.population === 0 ? '' : entry.population.toLocaleString('en');
    const share = (shares[index] ?? 0).toFixed(3);
    return [entry.name, entry.kind, findWhere(entry, gazetteer), people, score.toFixed(2), share];
  });
  const [head = '', ...lines] = alignColumns([['candidate', 'kind', 'in', 'people', 'score', 'share'], ...rows]);
  const more = candidates.length - shown.length;
  return [
    `    ${head}`,
    ...lines.flatMap((line, row) => {
      const { entry, features } = candidates[shown[row]!]!;
      const mark = entry.id === chosen?.id ? '→' : ' ';
      return [`  ${mark} ${line}`, `      ${entry.id}`, ...formatFeatures(features, '      ')];
    }),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ];
}

function findWhere({ id, country, admin1 }: Entry, gazetteer: Gazetteer): string {
  const areas = [gazetteer.admin1(admin1 ?? ''), gazetteer.country(country ?? '')];
  return areas.flatMap((area) => (area === undefined || area.id === id ? [] : area.name)).join(', ');
}

/** The widest that a column becomes, and whether it holds numbers. */
const columns = [
  { most: 26, isNumber: false },
  { most: 9, isNumber: false },
  { most: 28, isNumber: false },
  { most: 13, isNumber: true },
  { most: 6, isNumber: true },
  { most: 5, isNumber: true },
];

function alignColumns(rows: string[][]): string[] {
  const cut = rows.map((row) => row.map((cell, column) => clip(cell, columns[column]?.most ?? 0)));
  const widths = columns.map((_, column) => Math.max(...cut.map((row) => row[column]?.length ?? 0)));
  return cut.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return columns[column]?.isNumber === true ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  '),
  );
}

const clip = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);
