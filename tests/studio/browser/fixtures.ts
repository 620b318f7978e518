import { expect as baseExpect, test as base } from '@playwright/test';
import type { Frame, Page } from '@playwright/test';
import type { Imported } from '../../../src/studio/import/imported.ts';
import { serveStudio } from './serveStudio.ts';

interface Watch {
  /** What the page says on its console, its errors and what its policy blocked. */
  said: string[];
  /** Addresses asked for since the page was open. */
  asked: string[];
}

/** Every test fails when the page says anything, breaks its policy, or asks for what is not the studio's own script. */
export const test = base.extend<{ watch: Watch }, { studioUrl: string }>({
  studioUrl: [
    // Playwright reads what a fixture needs from its first parameter.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use, { workerIndex }) => {
      const { url, close } = await serveStudio(4300 + workerIndex);
      await use(url);
      close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ studioUrl }, use) => use(studioUrl),
  watch: [
    async ({ context, studioUrl }, use) => {
      const watch: Watch = { said: [], asked: [] };
      context.on('console', (message) => watch.said.push(`${message.type()}: ${message.text()}`));
      context.on('weberror', (error) => watch.said.push(`error: ${error.error().message}`));
      context.on('dialog', (dialog) => {
        watch.said.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      context.on('request', (request) => watch.asked.push(request.url()));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
          console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
        });
      });
      await use(watch);
      baseExpect(watch.said, 'the console stays silent').toEqual([]);
      const own = (url: string): boolean =>
        url.startsWith(studioUrl) && /\/(?:(?:index|frame)\.html|[\w-]*\.js)?$/.test(url);
      baseExpect(watch.asked.filter((url) => !url.startsWith('data:,') && !own(url))).toEqual([]);
    },
    { auto: true },
  ],
});

export const expect = baseExpect;

/** Opens the page and waits for its script. */
export async function openStudio(page: Page): Promise<void> {
  await page.goto('index.html');
  await waitForStudio(page);
}

/** The policy forbids Playwright's own waiting, which evaluates strings. */
export async function waitForStudio(page: Page | Frame): Promise<void> {
  await baseExpect.poll(() => page.evaluate(() => 'studio' in window)).toBe(true);
}

type Outcome = { read: Imported } | { refused: string };

export function paste(page: Page, data: { html?: string; text?: string }): Promise<Outcome> {
  return page.evaluate(
    (given) =>
      window.studio.readPaste(given).then(
        (read) => ({ read }),
        (error: Error) => ({ refused: `${error.name}: ${error.message}` }),
      ),
    data,
  );
}

export function openFile(page: Page, name: string, content: Uint8Array | string): Promise<Outcome> {
  const base64 = Buffer.from(content).toString('base64');
  return page.evaluate(
    ([file, data]) => {
      const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
      const { readFile, startWorker } = window.studio;
      return readFile({ name: file, bytes }, { startWorker }).then(
        (read) => ({ read }),
        (error: Error) => ({ refused: `${error.name}: ${error.message}` }),
      );
    },
    [name, base64] as const,
  );
}

/** The blocks that came of it, each as "kind: text". */
export function blocksOf(outcome: Outcome): string[] {
  if ('refused' in outcome) return [outcome.refused];
  const { read } = outcome;
  if (read.kind !== 'source') return [read.kind];
  baseExpect(read.blocks.map(({ start, end }) => read.text.slice(start, end)).join('\n\n')).toBe(read.text);
  return read.blocks.map(({ kind, start, end }) => `${kind}: ${read.text.slice(start, end)}`);
}
