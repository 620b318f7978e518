import type { Page } from '@playwright/test';

/**
 * Shows a page as it would be printed, or again as on a screen. Firefox cannot be told to by its protocol: there the rules
 * of its styles that speak of print are made to hold on the screen, and those of the screen to hold nowhere.
 */
export async function showAsPrinted(page: Page, isPrinted = true): Promise<void> {
  if (page.context().browser()?.browserType().name() !== 'firefox') {
    return page.emulateMedia({ media: isPrinted ? 'print' : 'screen' });
  }
  await page.evaluate((asPrinted) => {
    const shared = window as { mediaBefore?: Map<CSSMediaRule, string> };
    const before = (shared.mediaBefore ??= new Map<CSSMediaRule, string>());
    const turn = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule) {
          const text = before.get(rule) ?? rule.media.mediaText;
          before.set(rule, text);
          const printed = /\bscreen\b/.test(text) ? 'not all' : text.replace('print', 'all');
          rule.media.mediaText = asPrinted ? printed : text;
        }
        if (rule instanceof CSSGroupingRule) turn(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) turn(sheet.cssRules);
  }, isPrinted);
}
