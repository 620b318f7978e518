import type { Browser } from '@playwright/test';

export interface StudioFigures {
  /** Milliseconds from the paste until all places are marked, the form between sent as soon as it stands there. */
  shown: number;
  /** Milliseconds of the longest task of the page in that time; 0 where none was over 50. */
  longest: number;
  /** How many tasks took over 50 ms. */
  tasks: number;
}

/** Pastes a text into the studio as a person does and waits for its places. @param address Of the studio. */
export async function measureStudio(browser: Browser, address: string, text: string): Promise<StudioFigures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.getByLabel('The article').waitFor();
    return await page.evaluate(pasteAndWait, text);
  } finally {
    await context.close();
  }
}

/** Runs in the page; sees nothing of this file. */
async function pasteAndWait(text: string): Promise<StudioFigures> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise((frame) => requestAnimationFrame(frame));
  };
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const start = performance.now();
  const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.querySelector('main textarea')?.dispatchEvent(paste);
  await until(() => document.querySelector('#begin-title') !== null);
  document.querySelector('form')?.requestSubmit();
  await until(
    () =>
      document.querySelector('.progress-line strong') !== null &&
      document.querySelector('.finding') === null &&
      document.querySelector('.marked-text [data-at]') !== null,
  );
  const shown = performance.now() - start;
  // What it still does in the background belongs to the page's answering, too.
  await new Promise((later) => setTimeout(later, 2_000));
  observer.disconnect();
  return { shown, longest: Math.max(0, ...tasks), tasks: tasks.length };
}
