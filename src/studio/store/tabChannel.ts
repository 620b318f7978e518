/** What tabs of the studio tell one another. `yield` asks the tab that writes a draft to let it go. */
export interface TabMessage {
  type: 'changed' | 'removed' | 'yield';
  id: string;
}

type Listener = (message: TabMessage) => void;

/** Speaks with the other tabs; silently with none, where the browser has no channel or refuses it. */
export class TabChannel {
  private readonly channel: BroadcastChannel | undefined;
  private readonly listeners = new Set<Listener>();

  constructor(name: string) {
    this.channel = openChannel(name);
    this.channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isMessage(data)) for (const listener of this.listeners) listener(data);
    });
  }

  post(message: TabMessage): void {
    this.channel?.postMessage(message);
  }

  /** @returns A function that ends it. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    this.channel?.close();
  }
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

function isMessage(data: unknown): data is TabMessage {
  if (typeof data !== 'object' || data === null) return false;
  const { type, id } = data as Record<string, unknown>;
  return typeof id === 'string' && (type === 'changed' || type === 'removed' || type === 'yield');
}
