import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program to run on the way to something that the tests need. */
export interface Step {
  command: string;
  parameters: string[];
}

/** `sudo -n` asks nothing: it works at once or not at all. */
export function asRoot(command: string, ...parameters: string[]): Step {
  const isRoot = process.platform === 'win32' || process.getuid?.() === 0;
  return isRoot ? { command, parameters } : { command: 'sudo', parameters: ['-n', command, ...parameters] };
}

/** The steps to packages of a Debian-like system; none elsewhere. */
export function debianPackages(...names: string[]): Step[] {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return [];
  const install = ['install', '-y', '--no-install-recommends', ...names];
  return [asRoot('apt-get', 'update'), asRoot('apt-get', ...install)];
}

/** Takes the steps one after the other, until one fails; tells of each. */
export function areDone(steps: readonly Step[]): boolean {
  return steps.every(({ command, parameters }) => {
    console.log(`No browser yet: ${[command, ...parameters].join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
    return spawnSync(command, parameters, { stdio: 'inherit', timeout: 600_000, env }).status === 0;
  });
}
