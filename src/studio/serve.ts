import { address as data } from 'virtual:geoparser-data-address';
import { readKit } from './kit.ts';
import type { ReadFile } from './kit.ts';
import { loadOnce } from './loadOnce.ts';
import { loadPart } from './loadPart.ts';
import type { Answer, Request } from './protocol.ts';
import { GeoparserService } from './service.ts';
import type { Geoparse, Maker } from './service.ts';
import { takeData } from './slim/geoparserData.ts';
import type { GeoparserData } from './slim/geoparserData.ts';
import { unpack } from './unpack.ts';

/** Where requests come from and answers go to: a worker's own scope, or the end of a channel. */
export interface Channel {
  postMessage(answer: Answer): void;
  addEventListener(type: 'message', listener: (event: { data: Request }) => void): void;
}

const here = import.meta.url;

async function fetchBytes(address: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address, signal === undefined ? {} : { signal });
  if (!response.ok) throw new Error(`${new URL(address).pathname} could not be loaded (${response.status}).`);
  return unpack(await response.arrayBuffer());
}

async function loadGeoparser(): Promise<Geoparse> {
  takeData(JSON.parse(new TextDecoder().decode(await fetchBytes(data))) as GeoparserData);
  return (await loadPart(() => import('../geoparse/geoparseGrowing.ts'))).geoparseGrowing;
}

/** The studio's folder is the one above this file's. */
async function loadMaker(): Promise<Maker> {
  const read: ReadFile = (path) => fetchBytes(new URL(`../${path}`, here).href);
  const { make, publish, locate } = await loadPart(() => import('./maker.ts'));
  const kit = loadOnce(() => readKit(read));
  return {
    prepare: async () => void (await kit()),
    make: async (file, gazetteer) => make(file, gazetteer, await kit()),
    publish: async (form, file, gazetteer) => publish(form, file, gazetteer, await kit()),
    locate: async (points) => locate(points, await kit()),
  };
}

/** Answers what comes through a channel as long as it is open. */
export function serve(channel: Channel): void {
  const service = new GeoparserService({
    fetch: fetchBytes,
    loadGeoparser,
    loadMaker,
    post: (answer) => channel.postMessage(answer),
    pause: () => new Promise((done) => setTimeout(done, 0)),
  });
  channel.addEventListener('message', ({ data }) => void service.take(data));
}
