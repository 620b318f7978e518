import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { basePath, serveSite } from '../../serveSite.ts';

/** As strict as the studio's own, with Trusted Types enforced. */
const POLICY =
  "default-src 'none'; script-src 'self'; img-src data:; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types wherein-inert wherein-worker";

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Studio</title>
<link rel="icon" href="data:,"><script type="module" src="page.js"></script>`;

/** A page that frames the studio without an origin of its own, as some sites frame what they embed. */
const FRAME = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Frame</title><link rel="icon" href="data:,">
<iframe title="Studio" sandbox="allow-scripts" src="index.html"></iframe>`;

/** Bundles the page of these tests and serves it below a path of its own. @returns Its address and what ends it. */
export async function serveStudio(port: number): Promise<{ url: string; close: () => void }> {
  const folder = await mkdtemp(join(tmpdir(), 'wherein-studio-'));
  await build({
    configFile: false,
    root: join(import.meta.dirname, '../../..'),
    base: './',
    publicDir: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir: folder,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(import.meta.dirname, 'page.ts'),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, 'frame.html'), FRAME);
  const headers = { 'Content-Security-Policy': POLICY, 'Access-Control-Allow-Origin': '*' };
  const server = await serveSite(folder, port, headers);
  return { url: `http://127.0.0.1:${port}${basePath}`, close: () => server.close() };
}
