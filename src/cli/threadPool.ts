import type { Thread } from './thread.ts';

/** Threads that share the questions: each takes the next one when it is free. They start when they are first needed. */
export class ThreadPool {
  private readonly start: () => Thread;
  private readonly idle: Thread[] = [];
  private readonly all = new Set<Thread>();
  private readonly waiting: ((thread: Thread) => void)[] = [];
  private readonly most: number;

  /** @param most How many threads there may be at a time. */
  constructor(start: () => Thread, most: number) {
    this.start = start;
    this.most = most;
  }

  /** @throws What the thread throws; it is then replaced by another. */
  async ask(question: unknown): Promise<unknown> {
    const thread = await this.take();
    try {
      const answer = await thread.ask(question);
      this.give(thread);
      return answer;
    } catch (error) {
      this.all.delete(thread);
      if (this.waiting.length > 0) this.give(this.begin());
      throw error;
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.all].map((thread) => thread.close()));
  }

  private take(): Thread | Promise<Thread> {
    const thread = this.idle.pop();
    if (thread !== undefined) return thread;
    if (this.all.size < this.most) return this.begin();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private give(thread: Thread): void {
    const next = this.waiting.shift();
    if (next === undefined) this.idle.push(thread);
    else next(thread);
  }

  private begin(): Thread {
    const thread = this.start();
    this.all.add(thread);
    return thread;
  }
}
