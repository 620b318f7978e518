import { By, Key } from 'selenium-webdriver';
import type { WebDriver } from 'selenium-webdriver';
import { expect } from '@playwright/test';

/** A reader's page in a browser that is driven by WebDriver: what the tests do with it, and ask of it. */
export class Reader {
  readonly driver: WebDriver;

  constructor(driver: WebDriver) {
    this.driver = driver;
  }

  /** Opens an address anew, even one that differs in its fragment only, and waits until the map is alive. */
  async open(address: string): Promise<void> {
    await this.driver.get('about:blank');
    await this.driver.get(address);
    await this.alive();
  }

  /**
   * Opens an address in a frame, for no window is as narrow as a phone. The plain page above the site holds it: a
   * frame of another origin gets a process of its own in the midst of loading, and the driver may miss it for good.
   *
   * @param width In CSS pixels.
   */
  async openInFrame(address: string, width: number): Promise<void> {
    await this.driver.get(new URL('/', address).href);
    await this.ask(
      `const frame = document.createElement('iframe');
       Object.assign(frame, { width: arguments[0], height: 800, src: arguments[1] });
       frame.style.border = 0;
       document.body.replaceChildren(frame);`,
      width,
      address,
    );
    await this.driver.switchTo().frame(0);
    await expect.poll(() => this.ask<string>('return location.href')).toBe(address);
    await this.alive();
  }

  /** Waits until the map is alive: drawn markers are links, live ones buttons. */
  async alive(): Promise<void> {
    const kinds = 'return [...document.querySelectorAll(".map-window [data-place]")].map(({ localName }) => localName)';
    await expect.poll(async () => [...new Set(await this.ask<string[]>(kinds))]).toEqual(['button']);
  }

  /** What a script in the page returns; its parameters are `arguments`. */
  ask<T>(script: string, ...parameters: unknown[]): Promise<T> {
    return this.driver.executeScript<T>(script, ...parameters);
  }

  /** Presses an element, the first of that selector or found otherwise, as the mouse would, where a person could. */
  async press(where: string | By): Promise<void> {
    const element = await this.driver.findElement(typeof where === 'string' ? By.css(where) : where);
    await this.ask('arguments[0].scrollIntoView({ block: "center", behavior: "instant" })', element);
    await element.click();
  }

  async key(...keys: (keyof typeof Key | string)[]): Promise<void> {
    await this.driver
      .actions()
      .sendKeys(...keys.map((key) => (key in Key ? String(Key[key as 'TAB']) : key)))
      .perform();
  }

  /** The slug of the chosen place, as the page shows it on its markers, or null. */
  chosen(): Promise<string | null> {
    return this.ask(
      'return document.querySelector("[data-place][aria-pressed=true]")?.getAttribute("data-place") ?? null',
    );
  }

  /** Whether an element stands in the window with nothing over it. */
  isInView(selector: string): Promise<boolean> {
    return this.ask(
      `const element = document.querySelector(arguments[0]);
       const box = element.getBoundingClientRect();
       const top = document.elementFromPoint(box.left + Math.min(box.width, 20) / 2, box.top + box.height / 2);
       return top !== null && (element.contains(top) || top.contains(element));`,
      selector,
    );
  }

  /** Everything that the page asked for, from anywhere. */
  asked(): Promise<string[]> {
    return this.ask('return performance.getEntriesByType("resource").map(({ name }) => name)');
  }
}
