import importWorker from '../../../src/studio/import/importWorker.ts?worker&url';
import { readFile } from '../../../src/studio/import/readFile.ts';
import { readPaste } from '../../../src/studio/import/readPaste.ts';
import type { DraftLock } from '../../../src/studio/store/draftLock.ts';
import type { DraftStore } from '../../../src/studio/store/draftStore.ts';
import { openStore } from '../../../src/studio/store/openStore.ts';
import { Saver, saveOnLeave } from '../../../src/studio/store/saver.ts';
import { makeDraft, withWords } from '../makeDraft.ts';

interface Policy {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** Trusted Types let a page start only workers whose address a policy made. */
const { trustedTypes } = globalThis as { trustedTypes?: Policy };
const policy = trustedTypes?.createPolicy('wherein-worker', { createScriptURL: (url) => url });
const startWorker = (): Worker => new Worker(policy?.createScriptURL(importWorker) ?? importWorker, { type: 'module' });

/** What the tests call in the page: the studio's import and store, as its screens use them. */
const studio = { readFile, readPaste, startWorker, openStore, Saver, saveOnLeave, makeDraft, withWords };

declare global {
  interface Window {
    studio: typeof studio;
    // What a test leaves in its page for its next steps.
    store: DraftStore;
    saver: Saver;
    lock: DraftLock;
    statuses: unknown[];
    seen: unknown[];
  }
}

window.studio = studio;
