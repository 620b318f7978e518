import { spawn } from 'node:child_process';

/** Opens an address in the person's browser, if there seems to be one. Never fails: the address is printed as well. */
export function openBrowser(address: string, env: NodeJS.ProcessEnv = process.env): void {
  const command = browserCommand(env, process.platform);
  if (command === undefined) return;
  const [program, ...args] = command;
  const child = spawn(program, [...args, address], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}

/** Undefined where nobody would see a browser: `BROWSER=none`, continuous integration, a machine without a screen. */
export function browserCommand(env: NodeJS.ProcessEnv, platform: string): [string, ...string[]] | undefined {
  if (env['BROWSER'] === 'none' || (env['CI'] ?? '') !== '') return undefined;
  if (env['BROWSER'] !== undefined && env['BROWSER'] !== '') return [env['BROWSER']];
  if (platform === 'darwin') return ['open'];
  // `start` is a word of the shell; the first quoted argument would be the window's title.
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  const screen = env['DISPLAY'] ?? env['WAYLAND_DISPLAY'] ?? env['WSL_DISTRO_NAME'];
  return screen === undefined ? undefined : ['xdg-open'];
}
