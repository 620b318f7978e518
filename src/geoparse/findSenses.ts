import type { Sense } from '../explainer/explainer.ts';
import type { Entry } from '../gazetteer/gazetteer.ts';
import { findGovernments } from './findGovernments.ts';
import { findTeams } from './findTeams.ts';
import { isDateline } from './isDateline.ts';
import { isInsideName, isBrand } from './isInsideName.ts';
import { isAdjective, type Toponym } from './toponym.ts';
import type { Words } from './words.ts';

/** What each mention stands for. The author's word counts first. `entries` are what the names were resolved to. */
export function findSenses(words: Words, toponyms: Toponym[], entries: (Entry | null)[]): Sense[] {
  const senses = toponyms.map((toponym, index): Sense => {
    if (toponym.decision?.sense) return toponym.decision.sense;
    if (isPeople(toponym, entries[index]!)) return isBrand(words, toponym, toponyms[index - 1]) ? 'name' : 'people';
    if (isDateline(words, toponym)) return 'dateline';
    const isInside = isInsideName(words, toponym, toponyms[index - 1], toponyms[index + 1]);
    return isInside && !toponym.decision?.span ? 'name' : 'place';
  });
  findTeams(words, toponyms, entries, senses);
  findGovernments(words, toponyms, entries, senses);
  return senses;
}

function isPeople({ matches }: Toponym, entry: Entry | null): boolean {
  return entry
    ? matches.some((match) => match.entry.id === entry.id && match.via === 'adjective')
    : isAdjective(matches);
}
