import { proposeExcerpts } from '../../explainer/proposeExcerpts.ts';
import type { Resolution } from '../../geoparse/resolution.ts';
import { countIds } from '../countIds.ts';
import type { Draft } from './draft.ts';
import { startDraft } from './startDraft.ts';
import type { Wanted } from './startDraft.ts';

/** A new draft of an article in which these places were found, with excerpts that show them. */
export function proposeDraft(wanted: Wanted, resolutions: readonly Resolution[]): Draft {
  const { source, rights, lang } = wanted;
  const excerpts = proposeExcerpts(source.text, resolutions, { rights, lang });
  return startDraft({ ...wanted, resolutions, excerpts }, countIds());
}
