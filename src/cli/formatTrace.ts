import type { ParsedText } from './parseDocument.ts';
import type { Resolution, ScoredCandidate } from '../geoparse/resolution.ts';

/** How many candidates of a name are worth a look. */
const MOST_CANDIDATES = 5;
const CONTEXT = 30;

/** What `wherein parse --trace` prints: each decision with its reasons, its candidates and what spoke for each. */
export function formatTrace(id: string | null, { text, toponyms: resolutions }: ParsedText): string {
  const title = typeof id === 'string' ? `${id}\n\n` : '';
  const none = resolutions.length === 0 ? 'No place name was found.\n\n' : '';
  return title + none + resolutions.map((one) => `${formatOne(text, one)}\n`).join('');
}

function formatOne(
  text: string,
  { start, end, quote, sense, place, by, confidence, reasons, candidates }: Resolution,
): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start).replace(/\s+/g, ' ');
  const after = text.slice(end, end + CONTEXT).replace(/\s+/g, ' ');
  const chosen =
    place === null
      ? 'not placed'
      : `${place.name} (${place.id}, ${place.kind}${place.country === undefined ? '' : `, ${place.country}`})`;
  const shown = candidates.slice(0, MOST_CANDIDATES);
  const more = candidates.length - shown.length;
  return [
    `${start}–${end}  …${before}[${quote}]${after}…`,
    `  ${sense}: ${chosen}, by ${by}, confidence ${confidence.toFixed(2)}`,
    ...reasons.map((reason) => `  - ${reason}`),
    ...shown.map(formatCandidate),
    ...(more > 0 ? [`    and ${more} more`] : []),
    '',
  ].join('\n');
}

function formatCandidate({ entry, score, features }: ScoredCandidate): string {
  const parts = features
    .filter(({ value, weight }) => value * weight !== 0)
    .map(({ name, value, weight }) => `${name} ${value.toFixed(2)}×${weight}`);
  return `    ${score.toFixed(2).padStart(6)}  ${entry.name} (${entry.id}, ${entry.admin1 ?? entry.country ?? entry.kind}): ${parts.join(', ')}`;
}
