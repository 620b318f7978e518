import type { PlaceId } from '../explainer/explainer.ts';
import type { ReaderData, ReaderPlace } from './readerData.ts';

/** A place with where the page names it: the anchors of its mentions and of the excerpts around them, in order. */
export interface LinkedPlace extends ReaderPlace {
  mentions: string[];
  excerpts: string[];
}

/** A mention as it stands in the page. */
export interface LinkedMention {
  id: string;
  element: HTMLElement;
  place: LinkedPlace;
}

/** What the prerendered page holds, found once: places by their slug, mentions by their id. */
export class PageLinks {
  readonly places: readonly LinkedPlace[];
  /** The longitude in the middle of the map, in degrees. */
  readonly centre: number;
  readonly #bySlug: Map<string, LinkedPlace>;
  readonly #mentions = new Map<string, LinkedMention>();
  readonly #elements = new Map<PlaceId, HTMLElement[]>();

  constructor({ places, centre }: Pick<ReaderData, 'places' | 'centre'>, root: ParentNode) {
    this.places = places.map((place) => ({ ...place, mentions: [], excerpts: [] }));
    this.centre = centre;
    this.#bySlug = new Map(this.places.map((place) => [place.slug, place]));
    for (const element of root.querySelectorAll<HTMLAnchorElement>('a[data-mention]')) {
      const place = this.#bySlug.get(element.hash.slice(1));
      if (place === undefined) continue;
      this.#mentions.set(element.id, { id: element.id, element, place });
      this.#add(place.id, element);
      place.mentions.push(element.id);
      const excerpt = element.closest('[data-excerpt]')?.id;
      if (excerpt !== undefined && !place.excerpts.includes(excerpt)) place.excerpts.push(excerpt);
    }
    for (const element of root.querySelectorAll<HTMLElement>('[data-entry]')) {
      const place = this.#bySlug.get(element.id);
      if (place !== undefined) this.#add(place.id, element);
    }
  }

  /** @param slug The place's anchor, or undefined. */
  place(slug: string | undefined): LinkedPlace | undefined {
    return slug === undefined ? undefined : this.#bySlug.get(slug);
  }

  mention(id: string | null): LinkedMention | undefined {
    return id === null ? undefined : this.#mentions.get(id);
  }

  /** All mentions of a place and its entry in the index. */
  elementsOf(place: PlaceId | null): readonly HTMLElement[] {
    return place === null ? [] : (this.#elements.get(place) ?? []);
  }

  entry(place: PlaceId | null): HTMLElement | undefined {
    return this.elementsOf(place).find((element) => element.dataset['entry'] !== undefined);
  }

  /** What a mention stands for beyond the place itself: the page says it where `aria-describedby` points. */
  senseOf(mention: string): string | null {
    const note = this.#mentions.get(mention)?.element.getAttribute('aria-describedby') ?? '';
    return document.getElementById(note)?.textContent ?? null;
  }

  /** The places that a block of the text names, each once. */
  placesIn(block: Element): PlaceId[] {
    const mentions = [...block.querySelectorAll('a[data-mention]')].map(({ id }) => this.#mentions.get(id)?.place.id);
    return [...new Set(mentions.filter((id) => id !== undefined))];
  }

  #add(place: PlaceId, element: HTMLElement): void {
    const known = this.#elements.get(place);
    if (known === undefined) this.#elements.set(place, [element]);
    else known.push(element);
  }
}
