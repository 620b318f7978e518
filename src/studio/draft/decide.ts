import { readArticle } from '../../article/readArticle.ts';
import type { PlaceChoice } from '../../article/article.ts';
import { nameKey } from '../../gazetteer/nameKey.ts';
import type { Draft, MentionDecision, Range } from './draft.ts';
import { setPlaces } from './editFront.ts';
import type { NamedChoice } from './editFront.ts';
import { rewriteExcerpts } from './excerpts.ts';
import { writeExplainerFile } from './explainerFile.ts';
import { linkMention } from './linkMention.ts';

/**
 * Decides one mention: in the source, where the draft has one, else in the explainer's own text.
 * @param choice Undefined takes the decision back.
 */
export function decideMention(draft: Draft, { start, end }: Range, choice: PlaceChoice | undefined): Draft {
  if (draft.source === null) return linkMention(draft, { start, end }, choice);
  const others = draft.mentions.filter((mention) => mention.end <= start || mention.start >= end);
  const own: MentionDecision[] = choice === undefined ? [] : [{ start, end, ...choice }];
  return rewriteExcerpts({ ...draft, mentions: [...others, ...own] }, [{ start, end }, ...draft.mentions]);
}

/**
 * Decides a name for every mention of it; what was decided of single mentions of the name no longer stands.
 * @param choice Undefined takes it back: the rule decides again.
 * @param comment Which place that is, for who reads the file: "Xi'an, city in Shaanxi, China".
 */
export function decideName(draft: Draft, name: string, choice: PlaceChoice | undefined, comment?: string): Draft {
  return decideNames(draft, [{ name, choice, comment }]);
}

/** Decides many names as `decideName` does one, in the time of one. */
export function decideNames(draft: Draft, choices: readonly NamedChoice[]): Draft {
  const keys = new Set(choices.map(({ name }) => nameKey(name)));
  const freed = draft.source === null ? unlinkNames(draft, keys) : forgetMentions(draft, keys);
  return { ...freed, front: setPlaces(freed.front, choices) };
}

function forgetMentions(draft: Draft, keys: ReadonlySet<string>): Draft {
  const isOfName = ({ start, end }: MentionDecision): boolean =>
    keys.has(nameKey(draft.source!.text.slice(start, end)));
  const gone = draft.mentions.filter(isOfName);
  return rewriteExcerpts({ ...draft, mentions: draft.mentions.filter((one) => !isOfName(one)) }, gone);
}

function unlinkNames(draft: Draft, keys: ReadonlySet<string>): Draft {
  const { text, decisions } = readArticle(writeExplainerFile(draft), { slug: draft.slug });
  return decisions.reduce(
    (freed, { span }) =>
      span !== undefined && keys.has(nameKey(text.slice(span.start, span.end)))
        ? linkMention(freed, span, undefined)
        : freed,
    draft,
  );
}
