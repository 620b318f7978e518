import type { Attachment } from 'svelte/attachments';
import { SvelteSet } from 'svelte/reactivity';

/** Made a window's height before they are seen, so that nobody sees them being made. */
const MARGIN = '100% 0px';

/** Knows which parts of a long text are in the window or near it: only those are made in full. */
export class Nearby {
  readonly #near = new SvelteSet<number>();
  #observer: IntersectionObserver | undefined;
  readonly #indexes = new WeakMap<Element, number>();

  isNear(index: number): boolean {
    return this.#near.has(index);
  }

  watch(index: number): Attachment<Element> {
    return (element) => {
      this.#indexes.set(element, index);
      this.#observer ??= new IntersectionObserver((changes) => this.#take(changes), { rootMargin: MARGIN });
      this.#observer.observe(element);
      return () => this.#observer?.unobserve(element);
    };
  }

  close(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #take(changes: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of changes) {
      const index = this.#indexes.get(target);
      if (index === undefined) continue;
      if (isIntersecting) this.#near.add(index);
      else this.#near.delete(index);
    }
  }
}
