import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { countWords } from '../../src/article/countWords.ts';
import { explainers, first } from './built.ts';
import { expect, openLive, test } from './fixtures.ts';

for (const explainer of explainers) {
  const { slug, text, places, mentions, excerpts, source } = explainer;

  test.describe(slug, () => {
    test('law 1: each place on the map has a mention, and each mention is its quote', async ({ page }) => {
      for (const mention of [...mentions, ...excerpts])
        expect(text.slice(mention.start, mention.end)).toBe(mention.quote);
      for (const place of places) {
        expect(place.mentions.length, place.name).toBeGreaterThan(0);
        if (place.kind === 'town') {
          for (const degrees of [place.point.lat, place.point.lon]) expect(degrees).toBe(Number(degrees.toFixed(2)));
        }
      }
      await openLive(page, slug);
      const drawn = await page
        .locator('[data-place]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-place')));
      expect([...new Set(drawn)].sort()).toEqual(places.map((place) => place.slug).sort());
      for (const place of places) {
        const shown = await page.locator(`main a[data-mention][href="#${place.slug}"]`).allInnerTexts();
        expect(
          shown.some((words) => place.namesInText.some((name) => words.includes(name))),
          place.name,
        ).toBe(true);
      }
    });

    test('law 1: what is only part of another name, or only a people, is not drawn', () => {
      for (const place of places) {
        const senses = mentions.filter((mention) => mention.place === place.id).map(({ sense }) => sense);
        expect(
          senses.some((sense) => sense === 'place' || sense === 'government' || sense === 'dateline'),
          place.name,
        ).toBe(true);
      }
    });

    test('law 2: each excerpt is a quotation with its source beside it', async ({ page }) => {
      await page.goto(`${slug}/`);
      await expect(page.locator('[data-excerpt]')).toHaveCount(excerpts.length);
      for (const excerpt of excerpts) {
        const figure = page.locator(`#${excerpt.id}`);
        await expect(figure.locator('blockquote')).toBeVisible();
        await expect(figure.locator('figcaption')).not.toBeEmpty();
        const words = (await figure.locator('blockquote').innerText()).replace(/\d+/g, '').replace(/\s+/g, ' ');
        expect(words).toContain(excerpt.quote.split(/\s+/).slice(0, 2).join(' ').replace(/\d+/g, ''));
      }
      if (source.rights !== 'in-copyright') return;
      for (const excerpt of excerpts) expect(countWords(excerpt.quote, explainer.lang)).toBeLessThanOrEqual(40);
      const quoted = excerpts.reduce((sum, excerpt) => sum + countWords(excerpt.quote, explainer.lang), 0);
      expect(quoted).toBeLessThanOrEqual(Math.min(300, (source.words ?? 0) * 0.25));
    });

    test('law 3: without JavaScript the page gives every place, where it lies, its excerpts and the map', async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
      const page = await context.newPage();
      await page.goto(`${slug}/`);
      await expect(page.locator('main')).toContainText(text.slice(0, 40));
      const map = page.locator('[data-place]');
      await expect(map).toHaveCount(places.length);
      for (const place of places) {
        await expect(page.locator(`a[data-place="${place.slug}"]`)).toHaveAttribute('href', `#${place.slug}`);
        const entry = page.locator(`#${place.slug}[data-entry]`);
        await expect(entry).toContainText(place.name);
        await expect(entry).toContainText(place.where);
        if (place.leg)
          await expect(entry).toContainText(new RegExp(`km.*${place.leg.direction}|${place.leg.direction}.*km`, 's'));
        for (const id of place.mentions) await expect(page.locator(`#${id}`)).toHaveCount(1);
        await expect(entry.locator(`a[href="#${place.mentions[0]}"]`)).not.toHaveCount(0);
        for (const id of place.excerpts) await expect(entry.locator(`a[href="#${id}"]`)).not.toHaveCount(0);
      }
      await map.first().click();
      await expect(page).toHaveURL(new RegExp(`#${places[0]?.slug}$`));
      await context.close();
    });

    test('law 4: no cookie, no storage left behind', async ({ page, context }) => {
      await openLive(page, slug);
      await page.locator('[data-action=next]').first().click();
      expect(await context.cookies()).toEqual([]);
    });

    test('law 5: the reader is told how each place was found and how sure that is', async ({ page }) => {
      await page.goto(`${slug}/`);
      for (const place of places) {
        const entry = page.locator(`#${place.slug}[data-entry]`);
        const number = /^geonames:(\d+)$/.exec(place.id)?.[1];
        if (number) await expect(entry).toContainText(number);
        await expect(entry).toContainText(place.by === 'author' ? /author/i : /rule|sure|certain/i);
        for (const other of place.alternatives) await expect(entry).toContainText(other.name);
      }
    });
  });
}

test('law 2: each excerpt of the first article stands in it to the letter', () => {
  const file = resolve(import.meta.dirname, '../../../shared/source/article.txt');
  const hash = first.source.sha256;
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  if (!existsSync(file)) return;
  const article = readFileSync(file, 'utf8');
  for (const excerpt of first.excerpts) expect(article).toContain(excerpt.quote);
});

test('the first article: its places, each in the right spot, and its governments as governments', async ({ page }) => {
  const expected: Record<string, [lat: number, lon: number]> = {
    Moscow: [55.75, 37.62],
    Seoul: [37.57, 126.98],
    Pyongyang: [39.03, 125.75],
    "Xi'an": [34.26, 108.93],
    Beijing: [39.91, 116.4],
    Washington: [38.9, -77.04],
  };
  for (const [name, [lat, lon]] of Object.entries(expected)) {
    const place = first.places.find((one) => one.name.replace('’', "'").startsWith(name));
    expect(place?.point.lat, name).toBeCloseTo(lat, 1);
    expect(place?.point.lon, name).toBeCloseTo(lon, 1);
  }
  const names = first.places.map(({ name }) => name);
  for (const name of ['China', 'Russia', 'United States', 'North Korea', 'South Korea', 'Korean Peninsula'])
    expect(names).toContain(name);
  await openLive(page, first.slug);
  const pyongyang = first.places.find(({ name }) => name === 'Pyongyang');
  for (const id of pyongyang?.mentions ?? []) {
    const mention = first.mentions.find((one) => one.id === id);
    if (mention?.sense !== 'government') continue;
    await page.locator(`#${id}`).click();
    await expect(page.getByText(/here: the government of North Korea/i).first()).toBeVisible();
    return;
  }
  throw new Error('no mention of Pyongyang is a government');
});
