import type { PlaceChoice } from '../../article/article.ts';
import type { PlaceId, Sense } from '../../explainer/explainer.ts';
import { nameKey } from '../../gazetteer/nameKey.ts';
import { decideMention, decideNames } from '../draft/decide.ts';
import type { Draft, Range } from '../draft/draft.ts';
import { findAlike } from '../draft/review.ts';
import type { ReviewGroup } from '../draft/review.ts';

/** For which mentions a decision stands. */
export type Scope = 'mention' | 'name' | 'alike';

/** What is decided about: a mention, with its group where the rule found it. */
export interface Subject extends Range {
  name: string;
  group: ReviewGroup | null;
}

/** What an author says of it; `place` undefined takes back what was said before. */
export interface Verdict {
  place: PlaceId | 'none' | undefined;
  /** Undefined leaves to the rule whether a mention means the place, its government or another. */
  sense?: Sense | undefined;
  /** "Moscow, capital of Russia": for who reads the file. */
  comment?: string | undefined;
}

/** All mentions of the subject's name, whatever they were taken for. */
export function countOfName({ name }: Pick<Subject, 'name'>, groups: readonly ReviewGroup[]): number {
  const key = nameKey(name);
  return groups.reduce((sum, group) => sum + (nameKey(group.name) === key ? group.mentions.length : 0), 0);
}

/** The groups that "all like it" decides: those that have a place to be confirmed, the subject's own among them. */
export function findSame({ group }: Subject, groups: readonly ReviewGroup[]): ReviewGroup[] {
  return group === null ? [] : findAlike(group, groups).filter(({ place }) => place !== null);
}

/** The draft with the verdict on the subject and, by its scope, on others. */
export function judge(
  draft: Draft,
  subject: Subject,
  verdict: Verdict,
  scope: Scope,
  groups: readonly ReviewGroup[],
): Draft {
  if (scope === 'mention') return decideMention(draft, subject, choiceOf(verdict.place, verdict.sense));
  const own = { name: subject.name, choice: choiceOf(verdict.place, verdict.sense), comment: verdict.comment };
  if (scope === 'name') return decideNames(draft, [own]);
  const others = findSame(subject, groups).filter((group) => group !== subject.group && group.name !== subject.name);
  const alike = others.map((group) => ({
    name: group.name,
    choice: choiceOf(verdict.place === 'none' ? 'none' : (group.place ?? undefined), verdict.sense),
    comment: undefined,
  }));
  return decideNames(draft, [own, ...alike]);
}

/** The groups that a verdict decides wholly. */
export function findDecided(subject: Subject, scope: Scope, review: readonly ReviewGroup[]): ReadonlySet<ReviewGroup> {
  if (scope === 'alike') return new Set(findSame(subject, review));
  const isWhole = scope === 'name' || subject.group?.mentions.length === 1;
  const same = review.filter((group) => group === subject.group || (scope === 'name' && group.name === subject.name));
  return new Set(isWhole ? same : []);
}

function choiceOf(place: Verdict['place'], sense: Sense | undefined): PlaceChoice | undefined {
  if (place === undefined) return undefined;
  return sense === undefined || place === 'none' ? { place } : { place, sense };
}
