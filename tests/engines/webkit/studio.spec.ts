import { By } from 'selenium-webdriver';
import { PARAGRAPHS, TITLE } from '../../site/studioSteps.ts';
import { expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';

const ARTICLE = `<h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`;

const textOf = (reader: Reader, selector: string): Promise<string> =>
  reader.ask('return document.querySelector(arguments[0])?.textContent ?? ""', selector);

/** Presses the first button or link whose words begin so. */
const pressNamed = (reader: Reader, name: string, within = '.'): Promise<void> =>
  reader.press(By.xpath(`${within}//*[self::button or self::a][starts-with(normalize-space(), "${name}")]`));

async function go(reader: Reader, step: string): Promise<void> {
  await pressNamed(reader, step, '//nav[@aria-label="Steps"]');
  await expect.poll(() => textOf(reader, 'main h2')).toBe(step);
}

async function fill(reader: Reader, label: string, text: string): Promise<void> {
  const path = `//label[starts-with(normalize-space(), "${label}")]`;
  const field = await (await reader.driver.findElement(By.xpath(path))).getAttribute('for');
  await reader.driver.findElement(By.id(field!)).sendKeys(text);
}

test('the studio: from an article to the finished page, three places put right and kept over a reload', async ({
  reader,
  baseURL,
}) => {
  await reader.driver.get('about:blank');
  await reader.driver.get(`${baseURL}studio/`);
  await expect.poll(() => reader.ask('return document.querySelector("main textarea") !== null')).toBe(true);
  await reader.ask(
    `const dataTransfer = new DataTransfer();
     dataTransfer.setData('text/html', arguments[0]);
     dataTransfer.setData('text/plain', 'not this');
     const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
     document.querySelector('main textarea').dispatchEvent(drop);`,
    ARTICLE,
  );
  await expect.poll(() => reader.ask('return document.querySelector("#begin-title")?.value')).toBe(TITLE);
  await pressNamed(reader, 'Find the places');
  await expect.poll(() => textOf(reader, 'main .marked-text')).toContain('Rostock');

  for (let count = 1; count <= 3; count += 1) {
    await reader.press('.review-card label:has(input[type=radio])');
    await pressNamed(reader, 'Confirm');
    await expect.poll(() => textOf(reader, '.progress-line p')).toMatch(new RegExp(` ${count} decided$`));
  }
  await reader.driver.navigate().refresh();
  await expect.poll(() => textOf(reader, '.progress-line p')).toMatch(/ 3 decided$/);

  await go(reader, 'Details');
  await fill(reader, 'Description', 'Where the ferry went.');
  await fill(reader, 'Note', 'Nothing further is known.');
  await go(reader, 'Story');
  for (const field of await reader.driver.findElements(By.css('.pieces textarea'))) {
    await field.clear();
    await field.sendKeys('Our own words, of Gotland.');
  }
  await expect.poll(() => reader.ask('return document.querySelector("iframe.is-shown") !== null')).toBe(true);
  await reader.driver.switchTo().frame(await reader.driver.findElement(By.css('iframe.is-shown')));
  await expect.poll(() => textOf(reader, 'main')).toContain('Our own words, of Gotland.');
  await reader.alive();
  await reader.driver.switchTo().defaultContent();

  await go(reader, 'Check');
  await expect.poll(() => reader.ask('return document.querySelectorAll(".finding-must").length')).toBe(0);
  await go(reader, 'Publish');
  await reader.ask(
    `const make = URL.createObjectURL.bind(URL);
     window.offered = [];
     URL.createObjectURL = (blob) => { window.offered.push(blob); return make(blob); };`,
  );
  await reader.press(By.xpath('//button[contains(normalize-space(), ".html")]'));
  const holds = `return (async () => {
    const page = await window.offered.at(-1)?.text();
    return ['<!doctype html>', ${JSON.stringify(TITLE)}, 'Our own words, of '].every((one) => page?.includes(one));
  })()`;
  await expect.poll(() => reader.ask(holds)).toBe(true);
});
