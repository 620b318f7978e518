import type { PlaceId } from '../../explainer/explainer.ts';
import type { Entry } from '../../gazetteer/gazetteer.ts';
import type { Geoparser } from '../geoparser.ts';
import type { Locator } from '../drawLocator.ts';

/** A place that a name may mean. */
export interface Candidate {
  entry: Entry;
  /** What tells it apart; empty until it is known. */
  where: string;
}

/** So many are shown at first: each has a number key. */
export const SHOWN = 5;
const MOST = 40;

/** The candidates of the name that is reviewed: described and drawn by the worker, a moment later. */
export class Candidates {
  #entries = $state.raw<readonly Entry[]>([]);
  #where = $state.raw<Readonly<Record<PlaceId, string>>>({});
  locator = $state.raw<Locator | null>(null);
  isWide = $state(false);

  readonly all = $derived(this.#entries.map((entry): Candidate => ({ entry, where: this.#where[entry.id] ?? '' })));
  readonly shown = $derived(this.isWide ? this.all : this.all.slice(0, SHOWN));

  readonly #geoparser: Geoparser;
  #asked: AbortController | undefined;

  constructor(geoparser: Geoparser) {
    this.#geoparser = geoparser;
  }

  show(entries: readonly Entry[]): void {
    this.isWide = false;
    this.locator = null;
    this.#entries = entries.slice(0, MOST);
    this.#ask();
  }

  /** Puts a place that was searched for before the others. */
  add(entry: Entry, where: string): void {
    this.#entries = [entry, ...this.#entries.filter(({ id }) => id !== entry.id)];
    this.#where = { ...this.#where, [entry.id]: where };
    this.#ask();
  }

  widen(): void {
    this.isWide = true;
    this.#ask();
  }

  close(): void {
    this.#asked?.abort();
  }

  #ask(): void {
    this.#asked?.abort();
    const { signal } = (this.#asked = new AbortController());
    const unknown = this.#entries.filter(({ id }) => !(id in this.#where));
    // Without a description or a map the names still stand there, and the failure shows where it matters.
    const pass = (): void => undefined;
    if (unknown.length > 0) {
      this.#geoparser.describe(unknown, { signal }).then((where) => {
        const known = unknown.map(({ id }, at) => [id, where[at] ?? ''] as const);
        this.#where = { ...this.#where, ...Object.fromEntries(known) };
      }, pass);
    }
    const points = this.shown.map(({ entry }) => entry.point);
    if (points.length === 0) return void (this.locator = null);
    this.#geoparser.locate(points, { signal }).then((locator) => void (this.locator = locator), pass);
  }
}
