import type { TabChannel } from './tabChannel.ts';

/** A page that is being reloaded lets its locks go only when it is gone. */
const WAIT_MS = 400;
/** How long the tab that writes has for its last save, before the lock is taken from it. */
const YIELD_MS = 1_500;

interface Options {
  id: string;
  /** Undefined where the browser has none. */
  locks: LockManager | undefined;
  channel: TabChannel;
  /** Called when another tab takes the draft over: save what is not saved, and change nothing any more. */
  onLost: () => void | Promise<void>;
}

/** Which of the tabs that have a draft open writes it. The others show it. */
export class DraftLock {
  /** Whether this tab may change the draft. */
  isWriter = false;
  /** Whether no other tab can write as well; without locks only the count of changes keeps tabs from overwriting. */
  isGuarded = true;
  private letGo: (() => void) | undefined;
  private readonly endListening: () => void;
  private readonly options: Options;

  private constructor(options: Options) {
    this.options = options;
    this.endListening = options.channel.listen(({ type, id }) => {
      if (type === 'yield' && id === options.id && this.isWriter) void this.yield();
    });
  }

  static async open(options: Options): Promise<DraftLock> {
    const lock = new DraftLock(options);
    await lock.wait(WAIT_MS);
    return lock;
  }

  /** Makes this tab the one that writes. Load the draft anew afterwards: the other tab has saved it. */
  async takeOver(): Promise<void> {
    if (this.isWriter) return;
    this.options.channel.post({ type: 'yield', id: this.options.id });
    await this.wait(YIELD_MS);
    if (!this.isWriter) await this.request({ steal: true });
  }

  release(): void {
    this.endListening();
    this.letGo?.();
    this.isWriter = false;
  }

  private async yield(): Promise<void> {
    this.isWriter = false;
    try {
      await this.options.onLost();
    } finally {
      this.letGo?.();
    }
  }

  /** Waits for the lock so long; without any locks there is nothing to wait for. */
  private async wait(longest: number): Promise<void> {
    const patience = new AbortController();
    const clock = setTimeout(() => patience.abort(), longest);
    try {
      await this.request({ signal: patience.signal });
    } catch {
      if (!patience.signal.aborted) this.goUnguarded();
    } finally {
      clearTimeout(clock);
    }
  }

  private goUnguarded(): void {
    this.isGuarded = false;
    this.isWriter = true;
  }

  /** Settles when the lock is held; the lock is then held until it is let go or stolen. */
  private request(options: LockOptions): Promise<void> {
    const { id, locks } = this.options;
    if (locks === undefined) return Promise.reject(new Error('This browser has no locks.'));
    return new Promise((resolve, reject) => {
      const hold = (): Promise<void> => {
        this.isWriter = true;
        resolve();
        return new Promise((done) => {
          this.letGo = done;
        });
      };
      locks.request(`wherein-draft-${id}`, options, hold).catch((error: unknown) => {
        reject(error instanceof Error ? error : new Error(String(error)));
        if (!this.isWriter) return;
        this.isWriter = false;
        void this.options.onLost();
      });
    });
  }
}
