import type { Answer, Request } from './protocol.ts';
import { readKit } from './kit.ts';
import type { ReadFile } from './kit.ts';
import { GeoparserService } from './service.ts';
import type { Maker } from './service.ts';
import { unpack } from './unpack.ts';

// The language's own declarations of pages and of workers exclude each other; this is what is used here.
interface Worker {
  postMessage(answer: Answer): void;
  addEventListener(type: 'message', listener: (event: { data: Request }) => void): void;
}

const worker = self as unknown as Worker;

async function fetchBytes(address: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address, signal === undefined ? {} : { signal });
  if (!response.ok) throw new Error(`${new URL(address).pathname} could not be loaded (${response.status}).`);
  return unpack(await response.arrayBuffer());
}

/** The studio's folder is the one above this file's. */
async function loadMaker(): Promise<Maker> {
  const read: ReadFile = (path) => fetchBytes(new URL(`../${path}`, self.location.href).href);
  const [{ begin, make, publish, locate }, kit] = await Promise.all([import('./maker.ts'), readKit(read)]);
  return {
    begin,
    make: (file, gazetteer) => make(file, gazetteer, kit),
    publish: (form, file, gazetteer) => publish(form, file, gazetteer, kit),
    locate: (points) => locate(points, kit),
  };
}

const service = new GeoparserService({
  fetch: fetchBytes,
  loadMaker,
  post: (answer) => worker.postMessage(answer),
  pause: () => new Promise((done) => setTimeout(done, 0)),
});
worker.addEventListener('message', ({ data }) => void service.take(data));
