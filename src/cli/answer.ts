import { extname } from 'node:path';

/** What a local server answers. */
export type Answer = { type: string; body: string | Uint8Array; status?: number } | { redirect: string };

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

export const typeOf = (path: string): string => types[extname(path).toLowerCase()] ?? 'application/octet-stream';
