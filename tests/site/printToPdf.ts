import type { Page } from '@playwright/test';

/** In centimetres. */
const papers = { A4: [21, 29.7], Letter: [21.59, 27.94] } as const;

/** A page as it is printed on a paper. Playwright tells Firefox the inches of a paper as if they were centimetres. */
export function printToPdf(page: Page, paper: keyof typeof papers): Promise<Buffer> {
  const isMistold = page.context().browser()?.browserType().name() === 'firefox';
  const [width, height] = papers[paper].map((size) => `${size * (isMistold ? 2.54 : 1)}cm`);
  return page.pdf({ width: width!, height: height!, preferCSSPageSize: false });
}
