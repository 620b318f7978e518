import type { Page } from '@playwright/test';

/** What a page holds that a reader can follow or use. */
export interface Walked {
  /** How many controls were used: links within the page, buttons, summaries, choices, fields. */
  used: number;
  /** Addresses of links that lead elsewhere, with their `rel`. */
  away: { href: string; rel: string }[];
  /** Addresses that are offered for download. */
  downloads: string[];
}

/**
 * Uses every control of a page once, also those that others bring forth, then every key. Links that leave the page are
 * not followed but told of.
 */
export async function walkControls(page: Page): Promise<Walked> {
  // Its dialog would wait for a person.
  await page.evaluate(() => (window.print = () => undefined));
  const walked = await page.evaluate(useAll);
  const keys = ['Tab', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', '+', '-', 'Home', 'End', 'PageDown', 'Enter'];
  for (const key of [...keys, 'Space', 'Shift+Tab', 'Escape', '0', '?', '/', 'j', 'k', 'n', 'p']) {
    await page.keyboard.press(key);
  }
  const markers = page.locator('button[data-place]');
  for (const marker of (await markers.all()).slice(0, 3)) {
    await marker.focus();
    for (const key of keys) await page.keyboard.press(key);
  }
  return walked;
}

/** Runs in the page. */
async function useAll(): Promise<Walked> {
  const seen = new WeakSet<Element>();
  const walked: Walked = { used: 0, away: [], downloads: [] };
  const here = location.href.split('#')[0];
  const use = async (element: HTMLElement): Promise<void> => {
    if (element instanceof HTMLAnchorElement && element.href.split('#')[0] !== here) {
      if (element.hasAttribute('download')) walked.downloads.push(element.href);
      else walked.away.push({ href: element.href, rel: element.rel });
      return;
    }
    walked.used += 1;
    if (element instanceof HTMLSelectElement) {
      for (let at = 0; at < element.options.length; at += 1) {
        element.selectedIndex = at;
        element.dispatchEvent(new Event('change', { bubbles: true }));
      }
    } else {
      element.click();
    }
    await new Promise((done) => setTimeout(done));
  };
  for (let round = 0; round < 8; round += 1) {
    const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input, textarea')];
    const fresh = controls.filter((element) => !seen.has(element));
    if (fresh.length === 0) break;
    for (const element of fresh) {
      seen.add(element);
      if (element.isConnected) await use(element);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  return walked;
}
