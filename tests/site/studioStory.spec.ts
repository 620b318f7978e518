import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { begin, expectNoViolation, go, PARAGRAPHS, paste } from './studioSteps.ts';

/** What the pieces are called, from the top down: their first words. */
const order = (page: Page): Promise<string[]> =>
  page
    .locator('.pieces [data-piece]')
    .evaluateAll((pieces) => pieces.map((piece) => (piece as HTMLElement).dataset.piece!));

const grip = (page: Page, id: string): Locator => page.locator(`[data-piece="${id}"] [data-grip]`);
const told = (page: Page): Locator => page.locator('.story-screen > [role=status]');

interface Point {
  x: number;
  y: number;
}
async function middle(locator: Locator): Promise<Point> {
  const { x, y, width, height } = (await locator.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** Takes a piece by its grip and holds it over another's lower part. */
async function hold(page: Page, id: string, over: string): Promise<void> {
  const start = await middle(grip(page, id));
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 3, start.y + 12);
  const box = (await page.locator(`[data-piece="${over}"]`).boundingBox())!;
  await page.mouse.move(start.x + 10, box.y + box.height - 4, { steps: 6 });
}

test.describe('with room', () => {
  test.use({ viewport: { width: 1440, height: 2400 } });

  test('a piece is dragged to another place, with a line that says where; Escape leaves it', async ({ page }) => {
    await begin(page);
    await go(page, 'Story');
    const before = await order(page);
    const [first, second, third] = before as [string, string, string];
    await hold(page, first, second);
    await expect(page.locator('.dragged')).toBeVisible();
    await expect(page.locator('.insert.is-drop')).toHaveCount(1);
    await expectNoViolation(page, 'while dragging');
    await page.keyboard.press('Escape');
    await expect(page.locator('.dragged')).toHaveCount(0);
    await expect(told(page)).toHaveText(/^Not moved: /);
    await page.mouse.up();
    expect(await order(page)).toEqual(before);

    await hold(page, first, second);
    await page.mouse.up();
    await expect(told(page)).toHaveText(`Moved to place 2 of ${before.length}.`);
    expect((await order(page)).slice(0, 3)).toEqual([second, first, third]);
    await page.getByRole('button', { name: /^Undo: move / }).click();
    expect(await order(page)).toEqual(before);
  });

  test('the buttons do the same', async ({ page }) => {
    await begin(page);
    await go(page, 'Story');
    const [first, second] = (await order(page)) as [string, string];
    const down = page.locator(`[data-piece="${first}"]`).getByRole('button', { name: /^Move .* down$/ });
    await down.focus();
    await page.keyboard.press('Enter');
    expect((await order(page)).slice(0, 2)).toEqual([second, first]);
    await expect(down).toBeFocused();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a finger drags a piece, and the page goes along at its edge', async ({ page }) => {
    await begin(page);
    await go(page, 'Story');
    const before = await order(page);
    const first = before[0]!;
    await grip(page, first).scrollIntoViewIfNeeded();
    const start = await middle(grip(page, first));
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    const scrolled = await page.evaluate(() => scrollY);
    await touch('touchStart', [start]);
    await touch('touchMove', [{ x: start.x, y: start.y + 20 }]);
    await touch('touchMove', [{ x: start.x, y: 836 }]);
    await expect(page.locator('.dragged')).toBeVisible();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 300);
    await touch('touchMove', [{ x: start.x, y: 500 }]);
    await touch('touchEnd', []);
    await expect(told(page)).toHaveText(/^Moved to place \d+ of/);
    const after = await order(page);
    expect(after.indexOf(first)).toBeGreaterThan(0);
    expect([...after].sort()).toEqual([...before].sort());
  });
});

test('in a book, sentences are proposed and typing does not wait', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('studio/');
  const words = (count: number): string => `Chapter ${count}. ${PARAGRAPHS.join('\n\n')}`;
  const text = Array.from({ length: 300 }, (_, index) => words(index + 1)).join('\n\n');
  expect(text.split(/\s+/).length).toBeGreaterThan(70_000);
  await paste(page, '', text);
  await page.getByLabel('What shall your page be called?').fill('A long book');
  await page.getByRole('button', { name: 'Find the places' }).click();
  await expect(page.locator('.marked-text [data-at]').first()).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.finding')).toHaveCount(0);
  await go(page, 'Story');
  // What was proposed is quoted already; once it is taken out, it is proposed again.
  await page
    .locator('.piece.is-excerpt')
    .first()
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(page.locator('.sentence.proposed').first()).toBeVisible();

  const requests = await page.evaluateHandle(() => {
    const asked: string[] = [];
    const post = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage')!.value as (...all: unknown[]) => void;
    Worker.prototype.postMessage = function (this: Worker, message: { kind?: string }) {
      asked.push(message.kind ?? '');
      post.call(this, message);
    };
    return asked;
  });
  const field = page.locator('.pieces textarea').first();
  await field.pressSequentially('The road is long', { delay: 30 });
  await expect(page.frameLocator('iframe.is-shown').getByText('The road is long')).toBeVisible();
  // The page is made anew; the article, which has not changed, is not searched anew.
  const asked = await requests.jsonValue();
  expect(asked).toContain('make');
  expect(asked).not.toContain('parse');
});
