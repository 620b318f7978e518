import { lineMap } from '../article/lineMap.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { WeighedName } from '../geoparse/explainNames.ts';
import type { Resolution } from '../geoparse/resolution.ts';
import { formatCandidates } from './formatCandidates.ts';
import { formatFeatures } from './formatFeatures.ts';
import type { ParsedText } from './parseDocument.ts';
import { showMentions } from './showMentions.ts';

/**
 * What `wherein parse --trace` prints, in lines of at most 100 columns: each name in its sentence, what it was held for, what
 * spoke for its being a place's name at all, and which places it could be; at the end the names that were not taken.
 */
export function formatTrace(
  id: string | null,
  { text, toponyms, names = [] }: ParsedText,
  gazetteer: Gazetteer,
): string {
  const positionOf = lineMap(text, text);
  const at = ({ start }: { start: number }): string => {
    const { line, column } = positionOf(start);
    return `${line}:${column}`;
  };
  const show = showMentions(text);
  const weighed = new Map(names.map((name) => [name.start, name]));
  const shown = new Map<Resolution['candidates'], string>();
  const decisions = toponyms.map((toponym) => {
    const { candidates, named } = toponym;
    const before = shown.get(candidates);
    shown.set(candidates, before ?? at(toponym));
    return [
      `${at(toponym)}  ${show(toponym)}`,
      ...formatOutcome(toponym),
      ...formatWeighing(weighed.get(toponym.start)),
      ...(before === undefined ? formatCandidates(candidates, named, gazetteer) : [`  candidates: as at ${before}`]),
    ];
  });
  const missed = names
    .filter(({ isTaken }) => !isTaken)
    .map((name) => [`${at(name)}  ${show(name)}`, ...formatWeighing(name)]);
  return [
    ...(id === null ? [] : [id]),
    ...(decisions.length === 0 ? ['No place name was found.'] : decisions.map(joinLines)),
    ...(missed.length === 0 ? [] : ['Not held for names of places:', ...missed.map(joinLines)]),
    '',
  ].join('\n\n');
}

const joinLines = (lines: string[]): string => lines.join('\n');

function formatOutcome({ sense, place, named, by, confidence, reasons }: Resolution): string[] {
  const whose = by === 'author' ? 'by the author' : 'by rule';
  const outcome =
    place === null
      ? `${sense}: not placed${named === null ? '' : `; by itself the name is that of ${named.name} (${named.id})`}`
      : `${sense}: ${place.name} (${place.id}), ${whose}, confidence ${confidence.toFixed(2)}`;
  return [`  ${outcome}`, ...reasons.map((reason) => `  - ${reason}`)];
}

function formatWeighing(name: WeighedName | undefined): string[] {
  if (name === undefined) return [];
  const { likelihood, evidence } = name;
  const sum = evidence.reduce((total, { value, weight }) => total + value * weight, 0);
  const verdict = `  a place's name: likelihood ${likelihood.toFixed(3)}, log odds ${sum.toFixed(2)}`;
  return [verdict, ...formatFeatures(evidence, '    ')];
}
