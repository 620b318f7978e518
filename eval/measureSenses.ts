import type { Sense } from '../src/explainer/explainer.ts';
import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import { geoparse } from '../src/geoparse/geoparse.ts';
import type { SenseText } from './readSenseTexts.ts';

/** How well one sense is told. Shares are 0…1. */
export interface SenseScore {
  sense: Sense;
  /** Mentions that are labelled so, that the engine found so, and that agree in span and sense. */
  labelled: number;
  found: number;
  right: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface SenseFault {
  text: string;
  quote: string;
  labelled: Sense | undefined;
  found: Sense | undefined;
  /** What stands around it. */
  context: string;
}

const senses: Sense[] = ['place', 'government', 'dateline', 'people', 'name'];

/**
 * Scores the engine on labelled texts, sense by sense. A mention is right when exactly its span is found with its sense,
 * so that a name which is not recognised at all counts against its sense as well.
 */
export function measureSenses(
  texts: SenseText[],
  gazetteer: Gazetteer,
): { scores: SenseScore[]; faults: SenseFault[] } {
  const faults: SenseFault[] = [];
  const counts = new Map(senses.map((sense) => [sense, { labelled: 0, found: 0, right: 0 }]));
  for (const { name, text, mentions } of texts) {
    const labels = new Map(mentions.map(({ start, end, sense }) => [`${start} ${end}`, sense]));
    const finds = new Map(geoparse({ text }, gazetteer).map(({ start, end, sense }) => [`${start} ${end}`, sense]));
    for (const span of new Set([...labels.keys(), ...finds.keys()])) {
      const labelled = labels.get(span);
      const found = finds.get(span);
      if (labelled) counts.get(labelled)!.labelled++;
      if (found) counts.get(found)!.found++;
      if (labelled && labelled === found) counts.get(labelled)!.right++;
      else faults.push({ text: name, labelled, found, ...quoteSpan(text, span) });
    }
  }
  return { scores: senses.map((sense) => buildScore(sense, counts.get(sense)!)), faults };
}

function quoteSpan(text: string, span: string): { quote: string; context: string } {
  const [start = 0, end = 0] = span.split(' ').map(Number);
  return {
    quote: text.slice(start, end),
    context: text.slice(Math.max(0, start - 40), end + 40).replaceAll('\n', ' '),
  };
}

function buildScore(sense: Sense, counts: { labelled: number; found: number; right: number }): SenseScore {
  const { labelled, found, right } = counts;
  const share = (whole: number): number => (whole === 0 ? 0 : right / whole);
  return {
    sense,
    ...counts,
    precision: share(found),
    recall: share(labelled),
    f1: (2 * right) / (labelled + found || 1),
  };
}
