import type { Page } from '@playwright/test';

/**
 * Shows a page as it would be printed. Firefox cannot be told to by its protocol: there the rules of its styles that speak
 * of print are made to hold on the screen, and those of the screen to hold nowhere.
 */
export async function showAsPrinted(page: Page): Promise<void> {
  if (page.context().browser()?.browserType().name() !== 'firefox') return page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    const turn = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule) {
          const { media } = rule;
          media.mediaText = /\bscreen\b/.test(media.mediaText) ? 'not all' : media.mediaText.replace('print', 'all');
        }
        if (rule instanceof CSSGroupingRule) turn(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) turn(sheet.cssRules);
  });
}
