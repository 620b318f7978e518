import { readArticle } from '../../article/readArticle.ts';
import type { Rights } from '../../explainer/explainer.ts';
import type { Aside, Draft, MentionDecision, SourceDocument } from './draft.ts';
import { setFront, takeSource } from './editFront.ts';
import { rewriteExcerpts } from './excerpts.ts';
import { splitBody, writeExplainerFile } from './explainerFile.ts';
import { readField } from './readField.ts';
import { writeWhole } from './writeExcerpt.ts';

const RIGHTS = ['source', 'rights'];

/** Whether with these rights the page is another kind of page: the author's whole text, or excerpts of another's. */
export const isOtherKind = ({ front }: Pick<Draft, 'front'>, rights: Rights): boolean =>
  (readField(front, RIGHTS) === 'own') !== (rights === 'own');

/**
 * Changes on what ground the text is used. Where the page becomes another kind of page, the one that it was is put aside
 * whole, and the one that was put aside before comes back.
 * @param excerpted A new draft of the same text with excerpts: needed where one's own text becomes another's and no such
 *   page was put aside.
 */
export function changeRights(draft: Draft, rights: Rights, nextId: () => string, excerpted?: Draft): Draft {
  if (!isOtherKind(draft, rights)) return { ...draft, front: setFront(draft.front, RIGHTS, rights) };
  const { aside = rights === 'own' ? makeOwn(draft, nextId) : makeExcerpted(draft, excerpted) } = draft;
  return {
    ...draft,
    front: setFront(takeSource(draft.front, aside.front), RIGHTS, rights),
    pieces: aside.pieces,
    source: aside.source,
    mentions: aside.mentions,
    aside: { front: draft.front, pieces: draft.pieces, source: draft.source, mentions: draft.mentions },
  };
}

/** The whole text as the page. Of an explainer whose article is not at hand that is what stands on it. */
function makeOwn({ front, pieces, source, mentions }: Draft, nextId: () => string): Aside {
  const own = { front: takeSource(front, undefined), source: null, mentions: [] };
  return { ...own, pieces: source === null ? pieces : splitBody(writeWhole(source, mentions), nextId) };
}

function makeExcerpted(draft: Draft, excerpted: Draft | undefined): Aside {
  if (excerpted === undefined) throw new Error('Excerpts of the text were not made.');
  const mentions = readOwnText(draft).mentions;
  return rewriteExcerpts({ ...excerpted, mentions }, mentions);
}

/** One's own text as a source, with what was decided of single mentions. @throws UserError where it cannot be read yet. */
export function readOwnText(draft: Draft): { source: SourceDocument; mentions: MentionDecision[] } {
  const { text, blocks, decisions } = readArticle(writeExplainerFile(draft), { slug: draft.slug });
  return {
    source: { text, blocks: blocks.map(({ kind, start, end }) => ({ kind, start, end })) },
    mentions: decisions.flatMap(({ span, place, sense }): MentionDecision[] =>
      span === undefined ? [] : [{ ...span, place, ...(sense === undefined ? {} : { sense }) }],
    ),
  };
}
