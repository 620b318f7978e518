import type { PlaceId } from '../../explainer/explainer.ts';
import type { Entry } from '../../gazetteer/gazetteer.ts';
import type { ReviewGroup } from '../draft/review.ts';
import type { Geoparser } from '../geoparser.ts';

/** So many are shown at a time. */
const STEP = 60;

/** What the names that the rule is sure of stand for, in words that the worker finds. */
export class SureList {
  length = $state(STEP);
  /** While the descriptions of all are awaited. */
  isAsking = $state(false);
  #known = $state.raw<Readonly<Record<PlaceId, string>>>({});
  readonly #geoparser: Geoparser;
  readonly #closing = new AbortController();

  constructor(geoparser: Geoparser) {
    this.#geoparser = geoparser;
  }

  open(groups: readonly ReviewGroup[]): void {
    void this.#learn(groups.slice(0, this.length));
  }

  lengthen(groups: readonly ReviewGroup[]): void {
    this.length += STEP;
    this.open(groups);
  }

  /** "Tirana, capital of Albania", or its name alone until more is known. */
  say(group: ReviewGroup): string {
    const entry = entryOf(group);
    return entry === undefined ? '' : (this.#known[entry.id] ?? entry.name);
  }

  /** Descriptions of all, as far as they can be had. */
  async describe(groups: readonly ReviewGroup[]): Promise<Readonly<Record<PlaceId, string>>> {
    this.isAsking = true;
    await this.#learn(groups);
    this.isAsking = false;
    return this.#known;
  }

  close(): void {
    this.#closing.abort(new Error('closed'));
  }

  async #learn(groups: readonly ReviewGroup[]): Promise<void> {
    const entries = Object.fromEntries(
      groups.flatMap((group) => entryOf(group) ?? []).map((entry) => [entry.id, entry]),
    );
    const unknown = Object.values(entries).filter(({ id }) => !(id in this.#known));
    if (unknown.length === 0) return;
    try {
      const where = await this.#geoparser.describe(unknown, { signal: this.#closing.signal });
      const said = unknown.map(({ id, name }, at) => [id, [name, where[at]].filter(Boolean).join(', ')] as const);
      this.#known = { ...this.#known, ...Object.fromEntries(said) };
    } catch {
      // Their names alone say what they are, too.
    }
  }
}

const entryOf = ({ mentions }: ReviewGroup): Entry | undefined => mentions[0]?.named ?? undefined;
