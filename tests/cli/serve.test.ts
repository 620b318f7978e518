import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { browserCommand } from '../../src/cli/openBrowser.ts';
import { cli, ferry, makeFolder, oldestNode, wherein } from './run.ts';

/** Starts `wherein serve …`; its port is taken from what it prints. */
async function serve(args: string[], cwd: string) {
  const child = spawn(oldestNode, [cli, 'serve', '--port', '0', ...args], { cwd });
  let err = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  onTestFinished(() => void child.kill('SIGKILL'));
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (text) => {
      err += String(text);
      const found = /http:\/\/localhost:\d+\//.exec(err);
      if (found !== null) resolve(found[0]);
    });
    void ended.then(() => reject(new Error(err)));
  });
  return { address, child, ended, said: () => err };
}

/** Sends a path as it is; a browser, and `fetch`, would tidy it up first. */
function getRaw(address: string, path: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('close', () => resolve(answer));
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}

describe('wherein serve', () => {
  test('shows explainers, follows a change, and shows a mistake until it is mended', async () => {
    const cwd = makeFolder();
    mkdirSync(join(cwd, 'explainers'));
    const file = join(cwd, 'explainers/ferry.md');
    writeFileSync(file, ferry);
    const { address, child, ended } = await serve([], cwd);
    const page = async (): Promise<string> => (await fetch(`${address}ferry/`)).text();
    expect(await page()).toContain('The ferry to the islands');
    expect(await page()).toContain('<script type="module" src="/wherein-live.js"></script>');
    expect(await page()).not.toContain('data-worker');
    expect((await fetch(`${address}ferry`)).url).toBe(`${address}ferry/`);
    expect((await fetch(`${address}wherein-live.js`)).headers.get('content-type')).toContain('text/javascript');

    const events = (await fetch(`${address}wherein-live`)).body!.pipeThrough(new TextDecoderStream()).getReader();
    const first = (await events.read()).value;
    writeFileSync(file, ferry.replace('to the islands', 'to the north'));
    expect((await events.read()).value).not.toBe(first);
    expect(await page()).toContain('The ferry to the north');
    const shown = { timeout: 20_000 };
    writeFileSync(file, 'oh');
    await expect.poll(async () => (await page()).includes('explainers/ferry.md:1:1'), shown).toBe(true);
    writeFileSync(file, ferry);
    await expect.poll(async () => (await page()).includes('The ferry to the islands'), shown).toBe(true);

    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test('offers the studio beside the explainers, and of it nothing but its own files', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'ferry.md'), ferry);
    const { address } = await serve(['ferry.md'], cwd);
    expect(await (await fetch(address)).text()).toContain('<a href="studio/index.html">Make one of your own</a>');
    expect((await fetch(`${address}studio`)).url).toBe(`${address}studio/`);
    const html = await (await fetch(`${address}studio/`)).text();
    expect(html).not.toContain('wherein-live');
    const named = [...html.matchAll(/(?:src|href|data-geoparser)="([^"]+\.(?:js|css))"/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(3);
    const { files } = (await (await fetch(`${address}studio/kit.json`)).json()) as { files: string[] };
    const others = ['names/names.bin', 'names/0000.bin', 'base.json', 'detail.json', 'preview.html'];
    for (const path of [...named, ...others, ...files.map((file) => `../${file}`)]) {
      expect((await fetch(new URL(path, `${address}studio/`))).status, path).toBe(200);
    }
    for (const path of ['names/../gazetteer.bin', 'names/', 'names', 'constructor', 'gazetteer.bin', 'manifest.json']) {
      expect(await getRaw(address, `/studio/${path}`), path).toMatch(/^HTTP\/1\.1 404/);
    }
  });

  test('shows a site that is built, and nothing outside of it', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'ferry.md'), ferry);
    writeFileSync(join(cwd, 'secret.txt'), 'the secret');
    await wherein(['build', 'ferry.md', '--out', 'site'], { cwd });
    symlinkSync('../secret.txt', join(cwd, 'site/link.txt'));
    const { address } = await serve(['site'], cwd);
    expect(await (await fetch(`${address}ferry/`)).text()).toContain('The ferry to the islands');
    expect((await fetch(`${address}ferry/`)).headers.get('x-content-type-options')).toBe('nosniff');
    const paths = [
      ...['/../secret.txt', '/ferry/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt'],
      ...['//secret.txt', '/link.txt', '/.wherein-site', '/%00', `/${join(cwd, 'secret.txt')}`, '/%'],
    ];
    for (const path of paths) {
      const answer = await getRaw(address, path);
      expect(answer, path).toMatch(/^HTTP\/1\.1 (404|400|302)/);
      expect(answer, path).not.toContain('the secret');
    }
    expect((await fetch(`${address}no/such/page`)).status).toBe(404);
    expect((await fetch(address, { method: 'POST' })).status).toBe(405);
  });

  test('takes the next port where one is taken', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'ferry.md'), ferry);
    const one = await serve(['ferry.md'], cwd);
    const port = Number(new URL(one.address).port);
    const other = await serve(['ferry.md', '--port', String(port)], cwd);
    expect(Number(new URL(other.address).port)).toBeGreaterThan(port);
  });
});

test('a browser is opened only where someone would see it', () => {
  expect(browserCommand({ DISPLAY: ':0' }, 'linux')).toEqual(['xdg-open']);
  expect(browserCommand({}, 'linux')).toBeUndefined();
  expect(browserCommand({ DISPLAY: ':0', BROWSER: 'none' }, 'linux')).toBeUndefined();
  expect(browserCommand({ DISPLAY: ':0', CI: 'true' }, 'linux')).toBeUndefined();
  expect(browserCommand({}, 'darwin')).toEqual(['open']);
  expect(browserCommand({ BROWSER: 'firefox' }, 'linux')).toEqual(['firefox']);
});
