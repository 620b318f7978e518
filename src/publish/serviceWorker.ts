import { answer, forgetOthers, keepSite } from './keptSite.ts';
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
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<{ url: string }[]>;
  };
  addEventListener(type: 'install' | 'activate', listener: (event: Awaitable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

const worker = self as unknown as Worker;
const site = worker.KEPT_SITE;
const around: Surroundings = {
  scope: worker.registration.scope,
  caches: worker.caches,
  fetch: (request) => fetch(request),
};

// A new version waits until no page of the old one is open: none ever gets files of both.
worker.addEventListener('install', (event) => {
  const windows = worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  event.waitUntil(
    windows.then((open) =>
      keepSite(
        site,
        open.map(({ url }) => url),
        around,
      ),
    ),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers(site, around).then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const response = answer(event.request, site, around);
  if (response !== undefined) event.respondWith(response);
});
