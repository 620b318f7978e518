import type { Rights } from '../../explainer/explainer.ts';
import type { Resolution } from '../../geoparse/resolution.ts';
import type { Range } from '../draft/draft.ts';
import type { Geoparser } from '../geoparser.ts';

/** The sentences that would show the places of a text within its budget, chosen by the worker: a book takes it a moment. */
export class Proposals {
  ranges = $state.raw<readonly Range[]>([]);
  readonly #geoparser: Geoparser;

  constructor(geoparser: Geoparser) {
    this.#geoparser = geoparser;
  }

  /** Call it in an effect. @returns What ends it. */
  find(text: string, resolutions: readonly Resolution[], rights: Rights, lang: string): () => void {
    const asked = new AbortController();
    if (resolutions.length === 0) this.ranges = [];
    else {
      // What was weighed and why is most of a resolution, and of no use here.
      const light = resolutions.map((one) => ({ ...one, reasons: [], candidates: [] }));
      this.#geoparser.propose({ text, resolutions: light, rights, lang }, { signal: asked.signal }).then(
        (ranges) => (this.ranges = ranges),
        // Without proposals the sentences stand there as before.
        () => undefined,
      );
    }
    return () => asked.abort(new Error('superseded'));
  }
}
