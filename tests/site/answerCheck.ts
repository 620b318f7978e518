import type { FrameLocator, Page } from '@playwright/test';
import type { Explainer } from '../../src/explainer/explainer.ts';
import { explainerCheck } from '../../src/reader/selfCheck/explainerCheck.ts';

/** Opens the self-check and answers every question, those with these ids wrongly. */
export async function answerCheck(
  page: Page | FrameLocator,
  explainer: Explainer,
  wrongly: readonly string[] = [],
): Promise<void> {
  await page.locator('#Check summary').click();
  for (const { id, options, right } of explainerCheck(explainer)) {
    const at = wrongly.includes(id) ? (right + 1) % options.length : right;
    await page.locator(`#${id} input`).nth(at).check();
    await page.locator(`#${id} button`).click();
  }
}
