import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The built command, as it is shipped. */
export const cli = join(import.meta.dirname, '../../dist/cli/wherein.mjs');

/** Another Node than the one of the tests where the machine has one: the command must run on Node 20.19, too. */
export const oldestNode =
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => join(folder, 'node'))
    .find((file) => existsSync(file)) ?? process.execPath;

export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

interface Circumstances {
  cwd?: string;
  input?: string | Uint8Array;
  /** The command's file, if it is another copy. */
  file?: string;
  node?: string;
}

/** Runs `wherein …` to its end, as a person would. */
export async function wherein(args: string[], { cwd, input = '', file = cli, node = oldestNode }: Circumstances = {}) {
  const child = spawn(node, [file, ...args], { cwd });
  const outcome: Outcome = { code: null, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (outcome.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (outcome.err += text));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  outcome.code = await new Promise((resolve) => child.on('close', resolve));
  return outcome;
}

/** A folder of the test's own, gone with it. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wherein-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A small explainer without mistakes. */
export const ferry = `---
title: The ferry to the islands
description: A short way over the sea.
lang: en
date: 2026-11-22
source:
  rights: own
---
The ferry leaves Bergen in Norway in the evening. It crosses the North Sea, and comes to Aberdeen in the morning.
`;
