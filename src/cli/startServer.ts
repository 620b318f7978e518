import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { UserError } from '../error.ts';
import type { Answer } from './answer.ts';

/** Where pages ask whether they are still up to date. */
export const livePath = '/wherein-live';

/** How many ports are tried after the first. */
const MORE_PORTS = 50;

/** Something that changes while it is looked at. */
export interface Changing {
  /** Another text with each change. */
  readonly version: string;
  onChange(listener: () => void): () => void;
}

export interface RunningServer {
  port: number;
  close(): Promise<void>;
}

/**
 * Serves on this computer only.
 * @param answer What stands at a path, decoded, `/` first; undefined: nothing.
 * @throws UserError where no port is free.
 */
export async function startServer(
  answer: (path: string) => Promise<Answer | undefined>,
  port: number,
  live?: Changing,
): Promise<RunningServer> {
  const server = createServer((request, response) => {
    respond(request, response, answer, live).catch(() => response.destroy());
  });
  const found = await listen(server, port);
  return {
    port: found,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port <= Math.min(first + MORE_PORTS, 65535); port += 1) {
    try {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    } catch (error) {
      if (!['EADDRINUSE', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  throw new UserError(`No port from ${first} to ${first + MORE_PORTS} is free. Name another: --port N.`);
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (path: string) => Promise<Answer | undefined>,
  live: Changing | undefined,
): Promise<void> {
  const send = (status: number, type: string, body: string | Uint8Array): void => {
    response.writeHead(status, {
      'Content-Type': type,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, 'text/plain', 'Only GET and HEAD.\n');
  const path = decodePath(request.url ?? '/');
  if (path === undefined) return send(400, 'text/plain', 'This address cannot be read.\n');
  if (path === livePath && live !== undefined) return follow(request, response, live);
  const found = await answer(path);
  if (found === undefined) return send(404, 'text/plain; charset=utf-8', 'There is nothing at this address.\n');
  if ('redirect' in found) {
    response.writeHead(302, { Location: found.redirect });
    response.end();
    return;
  }
  send(found.status ?? 200, found.type, found.body);
}

/** Tells the page the version now and at each change; a page that saw another one loads itself anew. */
function follow(request: IncomingMessage, response: ServerResponse, live: Changing): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const tell = (): void => void response.write(`data: ${live.version}\n\n`);
  tell();
  request.on('close', live.onChange(tell));
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}
