import type { Answer, Request } from './protocol.ts';
import { GeoparserService } from './service.ts';
import { unpack } from './unpack.ts';

// The language's own declarations of pages and of workers exclude each other; this is what is used here.
interface Worker {
  postMessage(answer: Answer): void;
  addEventListener(type: 'message', listener: (event: { data: Request }) => void): void;
}

const worker = self as unknown as Worker;
const service = new GeoparserService({
  async fetch(address, signal) {
    const response = await fetch(address, signal === undefined ? {} : { signal });
    if (!response.ok) throw new Error(`${new URL(address).pathname} could not be loaded (${response.status}).`);
    return unpack(await response.arrayBuffer());
  },
  post: (answer) => worker.postMessage(answer),
  pause: () => new Promise((done) => setTimeout(done, 0)),
});
worker.addEventListener('message', ({ data }) => void service.take(data));
