import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { browserArguments } from '../tests/findBrowser.ts';

/** Lighthouse's scores, 0…100, with its own mobile preset. */
export async function measureLighthouse(url: string, chromePath: string): Promise<Record<string, number>> {
  const chrome = await launch({
    chromePath,
    chromeFlags: ['--headless=new', ...browserArguments()],
  });
  try {
    const result = await lighthouse(url, {
      port: chrome.port,
      output: 'json',
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    });
    if (!result) throw new Error('Lighthouse gave no result');
    const scores = Object.entries(result.lhr.categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]);
    return Object.fromEntries(scores) as Record<string, number>;
  } finally {
    chrome.kill();
  }
}
