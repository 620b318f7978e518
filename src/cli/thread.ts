/** Another thread, with a memory of its own, that answers one question after the other. */
export interface Thread {
  /** @throws ThreadDied if it ends over this question; another error if it could not even begin. */
  ask(question: unknown): Promise<unknown>;
  close(): Promise<void>;
}

/** A thread ended over a question: it ran out of memory, or met a bug. */
export class ThreadDied extends Error {
  override readonly name = 'ThreadDied';
}
