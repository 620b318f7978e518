import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** The site stands below this path in the tests, as on a host that serves many sites. */
export const basePath = '/some/where/';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** The file that an address means, or undefined where none is below the folder. */
function findFile(folder: string, address: string): string | undefined {
  const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  if (!path.startsWith(basePath)) return undefined;
  const relative = path.slice(basePath.length);
  const file = resolve(folder, path.endsWith('/') ? join(relative, 'index.html') : relative);
  const isBelow = file.startsWith(resolve(folder) + sep);
  return isBelow && statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
}

/**
 * A static host as plain as they come, for the tests: no compression, no caching, no fallback page.
 * @param headers Sent with every file, for instance a Content-Security-Policy as a strict host adds it.
 */
export function serveSite(folder: string, port: number, headers: Record<string, string> = {}): Promise<Server> {
  const server = createServer((request, response) => {
    const file = findFile(folder, request.url ?? '/');
    if (file === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, { ...headers, 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done(server));
  });
}

if (import.meta.main) {
  const [folder = 'dist/site', port = '4180'] = process.argv.slice(2);
  await serveSite(folder, Number(port));
  console.log(`http://127.0.0.1:${port}${basePath}`);
}
