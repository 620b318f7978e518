import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, Capabilities } from 'selenium-webdriver';
import type { WebDriver } from 'selenium-webdriver';
import { findScreen, findWebKit } from '../findWebKit.ts';

export interface Driven {
  driver: WebDriver;
  stop(): Promise<void>;
}

/** Starts WebKit, before a screen that nobody sees where there is one to be had, and its driver. */
export async function startDriver(): Promise<Driven> {
  const program = findWebKit();
  if (program === undefined) throw new Error('No driver of WebKit found. Set WEBKIT_DRIVER_PATH to it.');
  const screen = await startScreen();
  const port = await findPort();
  const display = screen === undefined ? {} : { DISPLAY: screen.display, WAYLAND_DISPLAY: undefined };
  const server = spawn(program, ['-p', String(port)], { stdio: 'ignore', env: { ...process.env, ...display } });
  const stop = (): void => {
    server.kill();
    screen?.process.kill();
  };
  try {
    await answering(port, server);
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(new Capabilities({ browserName: process.platform === 'darwin' ? 'safari' : 'MiniBrowser' }))
      .build();
    return {
      driver,
      async stop() {
        await driver.quit();
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** An X server that keeps its pictures to itself; it chooses a free number and tells it. */
async function startScreen(): Promise<{ display: string; process: ChildProcess } | undefined> {
  const program = findScreen();
  if (program === undefined) return undefined;
  const parameters = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const child = spawn(program, parameters, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((done, fail) => {
    child.stdio[3]?.once('data', (data: Buffer) => done(data.toString().trim()));
    child.once('exit', (code) => fail(new Error(`Xvfb ended with ${String(code)}.`)));
  });
  return { display: `:${number}`, process: child };
}

/** A port that is free now. */
function findPort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function answering(port: number, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer !== undefined) return;
    await wait(50);
  }
  throw new Error('The driver of WebKit ended at once.');
}
