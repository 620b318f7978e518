import type { Attachment } from 'svelte/attachments';
import { findDropIndex } from './findDropIndex.ts';

/** Pixels that a pointer may tremble before it drags. */
const SLACK = 4;
/** Pixels from the window's edge within which the page scrolls along, and how far at most in one frame. */
const EDGE = 96;
const STEP = 16;

interface Grip {
  id: string;
  pointer: number;
  x: number;
  y: number;
}

/** A piece of the story that is dragged by its grip to another place; what its buttons do, for mouse and finger. */
export class PieceDrag {
  /** The piece that is dragged. */
  id = $state<string | null>(null);
  /** Where it would be dropped: before the piece of that index, or behind the last. */
  at = $state<number | null>(null);
  /** The pointer, in pixels of the window. */
  point = $state.raw({ x: 0, y: 0 });

  readonly #drop: (id: string, at: number) => void;
  readonly #cancel: (id: string) => void;
  #grip: Grip | undefined;
  #frame = 0;

  constructor(drop: (id: string, at: number) => void, cancel: (id: string) => void) {
    this.#drop = drop;
    this.#cancel = cancel;
  }

  /** On the list: its pieces have `data-piece`, their grips `data-grip`. */
  readonly listen: Attachment<HTMLElement> = (list) => {
    const down = (event: PointerEvent): void => this.#take(event);
    const move = (event: PointerEvent): void => this.#move(event, list);
    const up = ({ pointerId }: PointerEvent): void => this.#end(pointerId, true);
    const stop = ({ pointerId }: PointerEvent): void => this.#end(pointerId, false);
    const key = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || this.id === null) return;
      event.preventDefault();
      event.stopPropagation();
      this.#end(undefined, false);
    };
    list.addEventListener('pointerdown', down);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', stop);
    window.addEventListener('keydown', key, true);
    return () => {
      this.#end(undefined, false);
      list.removeEventListener('pointerdown', down);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', stop);
      window.removeEventListener('keydown', key, true);
    };
  };

  #take(event: PointerEvent): void {
    const grip = (event.target as Element).closest('[data-grip]');
    const id = grip?.closest('[data-piece]')?.getAttribute('data-piece');
    if (id == null || !event.isPrimary || event.button !== 0) return;
    // No text is selected meanwhile.
    event.preventDefault();
    this.#grip = { id, pointer: event.pointerId, x: event.clientX, y: event.clientY };
  }

  #move({ pointerId, clientX, clientY }: PointerEvent, list: HTMLElement): void {
    const grip = this.#grip;
    if (grip?.pointer !== pointerId) return;
    this.point = { x: clientX, y: clientY };
    if (this.id !== null) return this.#aim(list);
    if (Math.hypot(clientX - grip.x, clientY - grip.y) < SLACK) return;
    this.id = grip.id;
    this.#aim(list);
    this.#scroll(list);
  }

  #aim(list: HTMLElement): void {
    const boxes = [...list.querySelectorAll('[data-piece]')].map((piece) => piece.getBoundingClientRect());
    this.at = findDropIndex(boxes, this.point.y);
  }

  /** While the pointer rests at an edge of the window, the page goes on under it. */
  #scroll(list: HTMLElement): void {
    const { y } = this.point;
    const over = Math.min(0, y - EDGE) + Math.max(0, y - (innerHeight - EDGE));
    if (over !== 0) {
      scrollBy({ top: (Math.max(-EDGE, Math.min(EDGE, over)) / EDGE) * STEP, behavior: 'instant' });
      this.#aim(list);
    }
    this.#frame = requestAnimationFrame(() => this.#scroll(list));
  }

  #end(pointer: number | undefined, isDropped: boolean): void {
    if (pointer !== undefined && this.#grip?.pointer !== pointer) return;
    const { id, at } = this;
    cancelAnimationFrame(this.#frame);
    this.#grip = undefined;
    this.id = this.at = null;
    if (id === null || at === null) return;
    if (isDropped) this.#drop(id, at);
    else this.#cancel(id);
  }
}
