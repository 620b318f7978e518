import type { Article } from '../article/article.ts';
import type { Entry, Gazetteer } from '../gazetteer/gazetteer.ts';
import { nameKey } from '../gazetteer/nameKey.ts';
import type { Decision, Resolution } from '../geoparse/resolution.ts';
import { describeWhere } from './describeWhere.ts';
import type { Finding } from './problem.ts';

/** Does each decision name a place that exists, and a name that the text holds? */
export function checkDecisions(
  article: Article,
  resolutions: readonly Resolution[],
  gazetteer: Gazetteer | undefined,
): Finding[] {
  const folded = fold(article.text);
  // A decision on a name of the source may wait until the text quotes it.
  const listed = new Set((article.meta.source.names ?? []).map(nameKey));
  return article.decisions.flatMap((decision): Finding[] => {
    const where =
      decision.span === undefined ? { key: ['places', decision.name ?? ''] } : { offset: decision.span.start };
    const isUnknown =
      decision.place !== 'none' && gazetteer !== undefined && gazetteer.entry(decision.place) === undefined;
    if (isUnknown) {
      const name = decision.name ?? article.text.slice(decision.span?.start, decision.span?.end);
      return [
        {
          severity: 'error',
          code: 'unknown-id',
          message: `Expected the id of a place in the gazetteer, received \`${decision.place}\`.`,
          remedy: suggest(name, gazetteer),
          ...where,
        },
      ];
    }
    if (decision.name === undefined || isUsed(decision, resolutions, folded, listed)) return [];
    return [
      {
        severity: 'warning',
        code: 'unused-decision',
        message: `Expected a name that the text prints, received a decision on \`${decision.name}\`, which it does not.`,
        remedy: 'Write the name as the text does, or take the decision out.',
        ...where,
      },
    ];
  });
}

function isUsed(
  decision: Decision,
  resolutions: readonly Resolution[],
  folded: string,
  listed: ReadonlySet<string>,
): boolean {
  const name = decision.name ?? '';
  if (listed.has(nameKey(name))) return true;
  if (decision.place === 'none') return folded.includes(fold(name));
  const key = nameKey(name);
  return resolutions.some(({ by, quote }) => by === 'author' && nameKey(quote) === key);
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}|['’ʼ]/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** The best known places of the name. */
function suggest(name: string, gazetteer: Gazetteer): string {
  const entries = new Map(gazetteer.find(name).map(({ entry }) => [entry.id, entry]));
  const best = [...entries.values()].sort((a, b) => b.population - a.population).slice(0, 3);
  if (best.length === 0) return 'Correct the id, or write `none` if the name is no place.';
  const describe = (entry: Entry): string => `\`${entry.id}\` (${entry.name}, ${describeWhere(entry, gazetteer)})`;
  return `Did you mean ${best.map(describe).join(' or ')}?`;
}
