import { answer, forgetOthers, keepRest, keepSite } from './keptSite.ts';
import type { KeptSite, Surroundings } from './keptSite.ts';

// The language's own declarations of pages and of workers exclude each other; this is what is used here.
interface Awaitable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Awaitable {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Worker {
  readonly KEPT_SITE: KeptSite;
  readonly caches: CacheStorage;
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<{ url: string }[]>;
  };
  addEventListener(type: 'install' | 'activate' | 'message', listener: (event: Awaitable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

const worker = self as unknown as Worker;
const site = worker.KEPT_SITE;
const around: Surroundings = {
  scope: worker.registration.scope,
  caches: worker.caches,
  fetch: (request) => fetch(request),
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
};

// A new version takes over as soon as it is there wholly. A page of the old one, still open, loses nothing: all that it may
// ask for carries a mark of its content in its name, and the old version's files are kept as long as it may be open.
worker.addEventListener('install', (event) => {
  const windows = worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  event.waitUntil(
    windows
      .then((open) =>
        keepSite(
          site,
          open.map(({ url }) => url),
          around,
        ),
      )
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers(site, around).then(() => worker.clients.claim()));
});

// Each visit says when it has all that it needs itself: then the pages that were never visited are fetched too.
worker.addEventListener('message', (event) => event.waitUntil(keepRest(site, around)));

worker.addEventListener('fetch', (event) => {
  const answered = answer(event.request, site, around);
  if (answered === undefined) return;
  event.respondWith(answered.response);
  event.waitUntil(answered.settled);
});
