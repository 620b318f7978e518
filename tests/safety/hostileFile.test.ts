import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { readHarmless } from './harmless.ts';
import { hostileFile } from './hostileFile.ts';
import { inspectSite } from './inspectSite.ts';
import { addresses, payloads } from './payloads.ts';
import { publish, tryFile } from './publishFile.ts';
import { readHtml } from './readHtml.ts';

const harmless = await readHarmless();
const MINUTES = 60_000;

/** XML of the sites, a few of them: to check it takes a process. */
const xml: { fileName: string; contents: string }[] = [];

async function expectHarmless(file: string): Promise<boolean> {
  const drawn = tryFile(file);
  if (drawn === undefined) return false;
  const { explainer } = drawn;
  const files = await publish(drawn);
  expect(inspectSite(files, harmless)).toEqual([]);
  for (const path of ['hostile/index.html', 'single/hostile.html']) {
    const { elements } = readHtml(files.get(path) ?? '');
    expect(elements.find(({ name }) => name === 'h1')?.text).toBe(explainer.title);
    expect(elements.filter(({ name }) => name === 'main')).toHaveLength(1);
    const entries = elements.filter(({ attributes }) => attributes.has('data-entry'));
    expect(entries).toHaveLength(explainer.places.length);
  }
  if (xml.length < 300) {
    for (const [path, contents] of files) {
      if (/\.(?:kml|xml)$/.test(path)) xml.push({ fileName: `${xml.length}.xml`, contents });
    }
  }
  return true;
}

describe('a hostile explainer file is refused in words, or makes a page that is like any other', () => {
  test(
    '10,000 files: in each field and each kind of block payloads, markup, addresses, strange letters',
    async () => {
      let made = 0;
      const property = fc.asyncProperty(hostileFile, async (file) => {
        if (await expectHarmless(file)) made += 1;
      });
      await fc.assert(property, { numRuns: 10_000, seed: 20261123, endOnFailure: true });
      // A fuzzer whose files are all refused proves nothing.
      expect(made).toBeGreaterThan(4000);
    },
    10 * MINUTES,
  );

  test(
    'every payload by itself, as title, as description, and in a paragraph',
    async () => {
      for (const payload of payloads) {
        const front = `title: ${JSON.stringify(`A ${payload}`)}\ndescription: ${JSON.stringify(`A ${payload}`)}`;
        const text = payload.replace(/[\\`*_{}[\]()#+.!|<>-]/g, '\\$&').replace(/\s+/g, ' ');
        const file = `---\n${front}\nlang: en\ndate: 2026-11-22\nsource: { rights: own }\n---\nChicago ${text}\n`;
        expect(await expectHarmless(file), payload).toBe(true);
      }
    },
    MINUTES,
  );

  test(
    'no address but one of the web becomes a link',
    async () => {
      for (const address of addresses) {
        for (const words of [`[x](${address})`, `[x](<${address}>)`, `<${address}>`, `[x][a]\n\n[a]: ${address}`]) {
          const front = 'title: A\ndescription: A\nlang: en\ndate: 2026-11-22\nsource: { rights: own }';
          await expectHarmless(`---\n${front}\n---\nChicago ${words}\n`);
        }
        const source = `{ rights: public-domain, url: ${JSON.stringify(address)} }`;
        await expectHarmless(
          `---\ntitle: A\ndescription: A\nlang: en\ndate: 2026-11-22\nsource: ${source}\n---\nChicago.\n`,
        );
      }
    },
    MINUTES,
  );

  test(
    'the files beside the page stay XML',
    async () => {
      expect(xml.length).toBeGreaterThanOrEqual(300);
      const { errors } = await validateXML({
        xml,
        extension: 'schema',
        maxMemoryPages: memoryPages.GiB,
        normalization: 'format',
      } as never);
      expect(errors).toEqual([]);
    },
    MINUTES,
  );
});

describe('the inspection sees', () => {
  const page = async (): Promise<string> => {
    const drawn = tryFile(clean);
    if (drawn === undefined) throw new Error('the harmless file was refused');
    return (await publish(drawn)).get('hostile/index.html') ?? '';
  };
  const clean = '---\ntitle: A\ndescription: A\nlang: en\ndate: 2026-11-22\nsource: { rights: own }\n---\nChicago.\n';

  test.each([
    '<img src=x>',
    '<p onclick="x()">',
    '<p style="color: red">',
    '<a href="javascript:x()" rel="noopener">x</a>',
    '<a href="https://hostile.example/">x</a>',
    '<script>x()</script>',
    '<script type="module" src="https://hostile.example/"></script>',
    '<!-- x -->',
    '<base href="https://hostile.example/">',
    '<iframe srcdoc="x"></iframe>',
  ])('%s', async (markup) => {
    const broken = (await page()).replace('</main>', () => `${markup}</main>`);
    expect(inspectSite(new Map([['hostile/index.html', broken]]), harmless)).not.toEqual([]);
    expect(inspectSite(new Map([['hostile/index.html', await page()]]), harmless)).toEqual([]);
  });

  test('a formula', () => {
    expect(inspectSite(new Map([['a.csv', 'a,b\n=1+1,"-2+3"\n']]), harmless)).toHaveLength(2);
  });
});
