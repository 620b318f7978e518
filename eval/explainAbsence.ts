import { corpora } from './corpora.ts';
import { corporaFolder } from './readCorpora.ts';

/** What to say where the corpora are not: what they are and where they can be had. */
export function explainAbsence(): string {
  const each = corpora.map(({ title, paper, licence, url }) => `- ${title}: ${paper}; ${licence}.\n  ${url}`);
  return [
    `There are no corpora in ${corporaFolder}, so there is nothing to measure with or to learn from.`,
    'They belong to others and are no part of this project. WHEREIN_EVAL=FOLDER names another folder, with score.mjs and',
    'NAME.*.jsonl in it: {id, group, text, toponyms: [{start, end, surface, lat, lon}]}, one document a line.',
    ...each,
  ].join('\n');
}
