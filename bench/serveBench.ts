import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface BenchServer {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  close(): Promise<void>;
}

/** Answers a path with bytes made in memory, or undefined to look into the folders. */
export type Route = (path: string) => { type: string; body: Buffer } | undefined;

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
};

const isPacked = (type: string): boolean => type === 'image/png' || type === 'application/octet-stream';

/** Serves folders, each under its prefix, gzipped as a static host would (what is packed already as it is). */
export async function serveBench(folders: Record<string, string>, route: Route): Promise<BenchServer> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    void answer(url).then(({ status, type, body }) => {
      // Packed once, as a host does; packing takes the page's processor time otherwise.
      const small = isPacked(type) ? body : (packed.get(url) ?? gzipSync(body, { level: 9 }));
      if (small !== body) packed.set(url, small);
      response.writeHead(status, {
        'content-type': type,
        'content-length': small.length,
        'cache-control': 'max-age=600',
        // Isolated from other origins, a page may ask how much memory it takes.
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        ...(small === body ? {} : { 'content-encoding': 'gzip' }),
      });
      response.end(small);
    });
  });

  async function answer(url: string) {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const made = route(path);
    if (made) return { status: 200, ...made };
    for (const [prefix, folder] of Object.entries(folders)) {
      if (!path.startsWith(prefix)) continue;
      const rest = normalize(path.slice(prefix.length) || '/');
      const file = join(folder, rest.endsWith('/') ? `${rest}index.html` : rest);
      const body = await readFile(file).catch(() => undefined);
      const type = types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
      if (body) return { status: 200, type, body };
    }
    return { status: 404, type: 'text/plain', body: Buffer.from('not found') };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the bench server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
