import type { PlaceId } from '../explainer/explainer.ts';

/** What stepping needs to know of a place. */
export interface Stop {
  id: PlaceId;
  /** Ids of its mentions in the order of the text. */
  mentions: readonly string[];
}

/** The one state of the page: which place is chosen, at which of its mentions, on which view of the map. */
export class Selection {
  place = $state<PlaceId | null>(null);
  /** The id of the mention that was chosen or stepped to, or null. */
  mention = $state<string | null>(null);
  /** 'whole' or the id of a close-up. */
  view = $state<string>('whole');
  /** Places of the excerpt that is being read: lit, not chosen. */
  lit = $state.raw<readonly PlaceId[]>([]);
  /** No motion: the reader's switch, or the system's preference. */
  still = $state(false);

  readonly #stops: readonly Stop[];

  /** @param stops The places in the order of the text. */
  constructor(stops: readonly Stop[] = []) {
    this.#stops = stops;
  }

  /** @param mention One of the place's mentions; the first one if left out. */
  choose(place: PlaceId, mention?: string): void {
    this.place = place;
    this.mention = mention ?? this.#stops.find(({ id }) => id === place)?.mentions[0] ?? null;
  }

  clear(): void {
    this.place = null;
    this.mention = null;
  }

  /** The place after the chosen one in the order of the text; from the last to the first; the first if none is chosen. */
  next(): void {
    this.#walk(1);
  }

  previous(): void {
    this.#walk(-1);
  }

  /** To the next (1) or the previous (−1) mention of the chosen place, round and round. */
  step(by: 1 | -1): void {
    const mentions = this.#stops.find(({ id }) => id === this.place)?.mentions ?? [];
    const at = this.mention === null ? -1 : mentions.indexOf(this.mention);
    this.mention = mentions[wrap(at, by, mentions.length)] ?? null;
  }

  #walk(by: 1 | -1): void {
    const at = this.#stops.findIndex(({ id }) => id === this.place);
    const stop = this.#stops[wrap(at, by, this.#stops.length)];
    if (stop !== undefined) this.choose(stop.id);
  }
}

/** From −1 ("nowhere") a step forward leads to the first and a step back to the last. */
function wrap(at: number, by: 1 | -1, length: number): number {
  if (at === -1) return by === 1 ? 0 : length - 1;
  return (at + by + length) % length;
}
