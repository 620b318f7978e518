/**
 * `npm test`: everything that must hold, and at the very end one line, `N passed, N failed`.
 * `npm test -- --only unit` (or build, types, lint, format, explainers, site, engines) runs one part, for a quick look while working.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installEngines } from './engines/installEngines.ts';
import { installBrowser } from './installBrowser.ts';

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');

interface Tally {
  passed: number;
  failed: number;
}

/** Runs a program of the project's own `node_modules/.bin`, or npm itself; true if it ended well. */
function isRunWell(command: string, env: Record<string, string> = {}): boolean {
  const path = [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(
    process.platform === 'win32' ? ';' : ':',
  );
  console.log(`\n> ${command}`);
  const { status } = spawnSync(command, {
    shell: true,
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ...env },
  });
  return status === 0;
}

/** A gate is one test: it holds or it does not. */
function gate(...commands: string[]): Tally {
  const failed = commands.some((command) => !isRunWell(command)) ? 1 : 0;
  return { passed: 1 - failed, failed };
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A suite that ends badly without a failed test, or runs none, counts as one failure; so does each skipped test. */
function tally(isWell: boolean, passed: number, failed: number): Tally {
  const isBroken = (!isWell && failed === 0) || passed + failed === 0;
  return { passed, failed: failed + (isBroken ? 1 : 0) };
}

function runUnitTests(): Tally {
  const file = join(results, 'unit.json');
  const isWell = isRunWell(
    `vitest run --config tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json="${file}"`,
  );
  const report = readReport(file) as
    { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number } | undefined;
  if (report === undefined) return tally(false, 0, 0);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  return tally(isWell, numPassedTests, numFailedTests + numPendingTests + numTodoTests);
}

/** @param name Of the suite and its report. @param config Of Playwright, which runs it. */
function runBrowserTests(name: string, config: string, env: Record<string, string>): Tally {
  const file = join(results, `${name}.json`);
  const isWell = isRunWell(`playwright test --config ${config} --reporter=line,json`, {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const report = readReport(file) as
    { stats: { expected: number; unexpected: number; skipped: number; flaky: number } } | undefined;
  if (report === undefined) return tally(false, 0, 0);
  const { expected, unexpected, skipped, flaky } = report.stats;
  return tally(isWell, expected, unexpected + skipped + flaky);
}

function runEngines(): Tally {
  installEngines();
  return runBrowserTests('engines', 'tests/engines/playwright.config.ts', {});
}

const suites: Record<string, () => Tally> = {
  build: () => gate('npm run build'),
  types: () => gate('npm run check'),
  lint: () => gate('eslint .'),
  format: () => gate('prettier --check .'),
  explainers: () => gate('node dist/cli/wherein.mjs check explainers'),
  unit: runUnitTests,
  site: () => runBrowserTests('site', 'tests/playwright.config.ts', { CHROMIUM_PATH: installBrowser() }),
  engines: runEngines,
};

function runSuite(name: string, run: () => Tally): Tally {
  const begun = performance.now();
  let result: Tally;
  try {
    result = run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    result = { passed: 0, failed: 1 };
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`\n${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
  return result;
}

function main(parameters: string[]): number {
  const wanted = parameters[0] === '--only' ? parameters.slice(1) : Object.keys(suites);
  const unknown = wanted.filter((name) => !(name in suites));
  if (wanted.length === 0 || unknown.length > 0) {
    console.error(`Expected --only with some of ${Object.keys(suites).join(', ')}; received ${parameters.join(' ')}.`);
    return 2;
  }
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const total = { passed: 0, failed: 0 };
  const lines: string[] = [];
  for (const name of wanted) {
    const { passed, failed } = runSuite(name, suites[name]!);
    total.passed += passed;
    total.failed += failed;
    lines.push(`${name.padEnd(11)}${String(passed).padStart(5)} passed${String(failed).padStart(5)} failed`);
  }
  console.log(`\n${lines.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
