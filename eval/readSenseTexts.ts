import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sense } from '../src/explainer/explainer.ts';

/** A mention as labelled by hand: offsets in UTF-16 code units of the text without its marks. */
export interface LabelledMention {
  start: number;
  end: number;
  sense: Sense;
}

export interface SenseText {
  name: string;
  text: string;
  mentions: LabelledMention[];
}

/** Which half of the labelled texts: rules are made with the first, the second only tells how they fare elsewhere. */
export type Half = 'tuning' | 'holdout';

const folder = join(import.meta.dirname, '../tests/senses');

/** The labelled texts of tests/senses, whose README has the rules of labelling; sorted by name. */
export function readSenseTexts(half: Half): SenseText[] {
  return readdirSync(join(folder, half))
    .sort()
    .map((file) => ({ name: `${half}/${file}`, ...readMarks(readFileSync(join(folder, half, file), 'utf8')) }));
}

/** Takes the marks out of a text: `[Paris]` is a place, `[Paris|name]` says its sense. */
export function readMarks(marked: string): { text: string; mentions: LabelledMention[] } {
  const mentions: LabelledMention[] = [];
  let text = '';
  let after = 0;
  for (const mark of marked.matchAll(/\[([^\]|]+)(?:\|(\w+))?\]/g)) {
    text += marked.slice(after, mark.index);
    mentions.push({ start: text.length, end: text.length + mark[1]!.length, sense: readSense(mark[2]) });
    text += mark[1]!;
    after = mark.index + mark[0].length;
  }
  return { text: text + marked.slice(after), mentions };
}

function readSense(name = 'place'): Sense {
  if (/^(place|government|dateline|people|name)$/.test(name)) return name as Sense;
  throw new Error(`A label of tests/senses says ${name}, which is no sense.`);
}
