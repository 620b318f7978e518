import { createServer } from 'node:http';
import type { Server } from 'node:http';

/** A page of another site, at an origin of its own. @returns Its address, and what ends it. */
export async function serveOtherSite(html: () => string): Promise<{ address: string; close: () => void }> {
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { address: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
