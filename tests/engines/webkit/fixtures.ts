import { test as base } from '@playwright/test';
import { Reader } from './reader.ts';
import { startDriver } from './startDriver.ts';

/** One WebKit for all tests of a worker; each test opens what it needs. */
export const test = base.extend<{ reader: Reader }, { webkit: Reader }>({
  webkit: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const webkit = await startDriver();
      await use(new Reader(webkit.driver));
      await webkit.stop();
    },
    { scope: 'worker' },
  ],
  reader: async ({ webkit }, use) => {
    await webkit.driver.manage().window().setRect({ x: 0, y: 0, width: 1440, height: 900 });
    await use(webkit);
  },
});

export { expect } from '@playwright/test';
