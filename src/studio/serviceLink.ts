import type { Answer, Request } from './protocol.ts';
import type { Channel } from './serve.ts';
import { startWorker } from './startWorker.ts';

/** Who is told what the service answers. */
export interface Listener {
  take: (answer: Answer) => void;
  /** The service has stopped for good. */
  fail: (error: Error) => void;
}

/** Loads what answers in the page itself. */
export type LoadHere = () => Promise<{ serve: (channel: Channel) => void }>;

/**
 * The way to the service: in a worker, or in the page itself where none starts, as in a frame without an origin of its own.
 * Some browsers refuse a worker at once, some later; what was asked until then is asked again.
 */
export class ServiceLink {
  /** Told once, when the service runs in the page itself: it may stop for moments on long texts. */
  onHere: (() => void) | undefined;
  #isHere = false;
  #end: Worker | MessagePort | undefined;
  #hasAnswered = false;
  readonly #asked: Request[] = [];
  readonly #listener: Listener;

  readonly #loadHere: LoadHere;

  /** @param address Of the worker's script. */
  constructor(address: string, loadHere: LoadHere, listener: Listener) {
    this.#loadHere = loadHere;
    this.#listener = listener;
    try {
      const worker = startWorker(address);
      this.#listen(worker);
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        if (this.#hasAnswered) this.#fail(event.message);
        else this.#moveHere();
      });
    } catch {
      this.#moveHere();
    }
  }

  get isHere(): boolean {
    return this.#isHere;
  }

  post(request: Request): void {
    if (!this.#hasAnswered) this.#asked.push(request);
    this.#end?.postMessage(request);
  }

  close(): void {
    if (this.#end instanceof MessagePort) this.#end.close();
    else this.#end?.terminate();
  }

  #listen(end: Worker | MessagePort): void {
    this.#end = end;
    end.addEventListener('message', (event) => {
      this.#hasAnswered = true;
      this.#asked.length = 0;
      this.#listener.take((event as MessageEvent<Answer>).data);
    });
  }

  #moveHere(): void {
    const { port1, port2 } = new MessageChannel();
    this.#listen(port1);
    port1.start();
    for (const request of this.#asked) port1.postMessage(request);
    this.#isHere = true;
    this.onHere?.();
    this.#loadHere().then(
      ({ serve }) => {
        serve(port2);
        port2.start();
      },
      (error: unknown) => this.#fail(String(error)),
    );
  }

  #fail(why: string): void {
    this.#listener.fail(new Error(`The geoparser has stopped: ${why || 'its file could not be loaded'}.`));
  }
}
