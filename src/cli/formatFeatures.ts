import type { Feature } from '../geoparse/resolution.ts';

const WIDTH = 100;

/** What would be printed as 0.00 is left out. */
const LEAST = 0.005;

/** Features with what each adds to a sum, the weightiest first: "+3.96 population (0.88 × 4.5)"; lines of at most 100 columns. */
export function formatFeatures(features: Feature[], indent: string): string[] {
  const parts = features
    .filter(({ value, weight }) => Math.abs(value * weight) >= LEAST)
    .sort((a, b) => Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight))
    .map(formatFeature);
  const lines: string[] = [];
  let line = indent;
  for (const [index, part] of parts.entries()) {
    const next = index < parts.length - 1 ? `${part}, ` : part;
    if (line.length + next.trimEnd().length > WIDTH && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += next;
  }
  return line.trim() === '' ? lines : [...lines, line];
}

function formatFeature({ name, value, weight }: Feature): string {
  const part = value * weight;
  const sign = part < 0 ? '' : '+';
  return `${sign}${part.toFixed(2)} ${name}${value === 1 ? '' : ` (${value.toFixed(2)} × ${weight})`}`;
}
