import { proposeExcerpts } from '../../explainer/proposeExcerpts.ts';
import type { Rights } from '../../explainer/explainer.ts';
import type { Resolution } from '../../geoparse/resolution.ts';
import type { Range } from '../draft/draft.ts';

/** Of longer texts nothing is proposed here: it would hold up the page. In UTF-16 code units, some 10,000 words. */
const MOST = 60_000;

/** The sentences that would show the places of a text within its budget, found when the page rests. */
export class Proposals {
  ranges = $state.raw<readonly Range[]>([]);

  /** Call it in an effect. @returns What ends it. */
  find(text: string, resolutions: readonly Resolution[], rights: Rights, lang: string): () => void {
    if (text.length > MOST || resolutions.length === 0) {
      this.ranges = [];
      return () => undefined;
    }
    const timer = setTimeout(() => (this.ranges = proposeExcerpts(text, resolutions, { rights, lang })), 200);
    return () => clearTimeout(timer);
  }
}
