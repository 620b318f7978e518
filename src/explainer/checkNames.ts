import type { Article } from '../article/article.ts';
import { nameKey } from '../gazetteer/nameKey.ts';
import type { Resolution } from '../geoparse/resolution.ts';
import { findEntry, findPrinted } from './buildMentions.ts';
import type { Explainer, Place } from './explainer.ts';
import type { Finding } from './problem.ts';
import { DRAFT_WORDS } from './writeFrontMatter.ts';

/** Below it the page calls a place "not sure". */
const SURE = 0.7;

/** Law 1 and its neighbours: is every name of the text placed, once, for certain, and printed by the source? */
export function checkNames(article: Article, explainer: Explainer, resolutions: readonly Resolution[]): Finding[] {
  return [
    ...checkUnplaced(explainer, resolutions),
    ...checkOwnWords(article, resolutions),
    ...explainer.places.flatMap((place) => checkSure(place, explainer)),
    ...checkSamePoint(explainer),
    ...checkWritten(explainer),
    ...(explainer.places.length > 0 ? [] : [noPlace]),
  ];
}

const noPlace: Finding = {
  severity: 'warning',
  code: 'no-place',
  message: 'Expected a text that names places, received one without any that can be drawn.',
  remedy: 'Name one, or decide one under `places:`.',
  offset: 0,
};

function checkWritten({ text, description }: Explainer): Finding[] {
  const offset = text.indexOf(DRAFT_WORDS);
  if (offset === -1 && description !== DRAFT_WORDS) return [];
  return [
    {
      severity: 'warning',
      code: 'draft-words',
      message: "Expected the author's words, received those of the draft.",
      remedy: 'Write your own in their place, or take them out.',
      ...(offset === -1 ? { key: ['description'] } : { offset }),
    },
  ];
}

function checkUnplaced(explainer: Explainer, resolutions: readonly Resolution[]): Finding[] {
  const byStart = new Map(resolutions.map((resolution) => [resolution.start, resolution]));
  return firstOfEach(explainer.unresolved).map(({ start, quote, reasons }) => {
    const [first] = byStart.get(start)?.candidates ?? [];
    const example = first === undefined ? 'a place id' : `\`${first.entry.id}\` (${first.entry.name})`;
    return {
      severity: 'warning',
      code: 'unplaced-name',
      message: `Expected to know which place \`${quote}\` is. ${reasons.join(' ')}`.trim(),
      remedy: `Decide it under \`places:\`: ${quote}: ${example}, or none.`,
      offset: start,
    };
  });
}

function checkOwnWords(article: Article, resolutions: readonly Resolution[]): Finding[] {
  const printed = findPrinted(article, resolutions);
  const own = resolutions.filter((resolution) => {
    const entry = findEntry(resolution);
    return entry !== null && resolution.sense !== 'people' && !printed.has(entry.id);
  });
  return firstOfEach(own).map(({ start, quote }) => ({
    severity: 'warning',
    code: 'own-words-only',
    message: `Expected a name that the source prints, received \`${quote}\`, which stands only in your own words: it is not drawn.`,
    remedy: 'Nothing to do, if that is meant; else quote where the source names it.',
    offset: start,
  }));
}

function checkSure(place: Place, explainer: Explainer): Finding[] {
  if (place.by === 'author' || place.confidence >= SURE) return [];
  const mention = explainer.mentions.find(({ id, sense }) => place.mentions.includes(id) && sense !== 'people');
  if (mention === undefined) return [];
  const others = place.alternatives.map(({ id, name, where }) => `\`${id}\` (${name}, ${where})`);
  return [
    {
      severity: 'warning',
      code: 'unsure-place',
      message: `Expected to be sure of \`${mention.quote}\`, received ${place.name}, ${place.where}, with confidence ${place.confidence.toFixed(2)}.`,
      remedy: `Decide it under \`places:\`: ${mention.quote}: \`${place.id}\`${others.length === 0 ? '' : `, or ${others.join(', or ')}`}.`,
      offset: mention.start,
    },
  ];
}

/** Two numbers at one point: most often a town and the province of its name. */
function checkSamePoint(explainer: Explainer): Finding[] {
  return explainer.places.flatMap((place, index): Finding[] => {
    const isHere = ({ point }: Place): boolean =>
      Math.abs(point.lat - place.point.lat) < 0.02 && Math.abs(point.lon - place.point.lon) < 0.02;
    const other = explainer.places.slice(0, index).find(isHere);
    const mention = explainer.mentions.find(({ id }) => id === place.mentions[0]);
    if (other === undefined || mention === undefined) return [];
    return [
      {
        severity: 'warning',
        code: 'same-point',
        message: `Expected places apart, received ${place.name} (${place.where}) at the point of ${other.name} (${other.where}).`,
        remedy: `If they are one, decide both: ${mention.quote}: \`${other.id}\`.`,
        offset: mention.start,
      },
    ];
  });
}

/** The first of each name. */
function firstOfEach<T extends { quote: string }>(spans: readonly T[]): T[] {
  const seen = new Set<string>();
  return spans.filter(({ quote }) => {
    const key = nameKey(quote);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
