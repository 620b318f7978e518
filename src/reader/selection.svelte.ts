import type { PlaceId } from '../explainer/explainer.ts';

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
}
