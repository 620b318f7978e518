import { strToU8 } from 'fflate';
import { makeDocx, makeParagraph } from '../makeDocx.ts';
import { blocksOf, expect, openFile, openStudio, test } from './fixtures.ts';

test.beforeEach(({ page }) => openStudio(page));

const LIST =
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Moscow</w:t></w:r></w:p>';
const NUMBERING = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum
  w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId
  w:val="0"/></w:num></w:numbering>`;
const RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
  <Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>
  </Relationships>`;

test('a Word document, read in a worker', async ({ page, watch }) => {
  const cell = (text: string): string => `<w:tc>${makeParagraph(text)}</w:tc>`;
  const body =
    makeParagraph('Talks', 'Title') +
    makeParagraph('In Seoul', 'Heading2') +
    makeParagraph('The envoy flew to Xi’an.') +
    LIST +
    `<w:tbl><w:tr>${cell('Moscow')}${cell('Russia')}</w:tr></w:tbl>` +
    '<w:p><w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del><w:ins><w:r><w:t>Kept.</w:t></w:r></w:ins></w:p>';
  const others = { 'word/numbering.xml': strToU8(NUMBERING), 'word/_rels/document.xml.rels': strToU8(RELATIONS) };
  expect(blocksOf(await openFile(page, 'talks.docx', makeDocx(body, others)))).toEqual([
    'heading: Talks',
    'heading: In Seoul',
    'paragraph: The envoy flew to Xi’an.',
    'item: Moscow',
    'paragraph: Moscow; Russia',
    'paragraph: Kept.',
  ]);
  expect(watch.asked.some((url) => /importWorker/.test(url))).toBe(true);
});

test('a book of 100,000 words', async ({ page }) => {
  const words = 'The envoy flew from Moscow to Beijing and then on to Seoul, where he stayed. '.repeat(9).trim();
  const paragraphs = Array.from({ length: 800 }, (_, index) => `${index} ${words}`);
  const book = makeDocx(paragraphs.map((text) => makeParagraph(text)).join(''));
  expect(blocksOf(await openFile(page, 'book.docx', book))).toEqual(paragraphs.map((text) => `paragraph: ${text}`));
});

test('of a saved page only the article is taken, and the name that the page bears', async ({ page }) => {
  const html = `<!doctype html><html><head><title>Talks – The  Paper</title></head><body style="visibility:hidden">
    <header>The Paper</header><article><p>Teaser.</p></article>
    <main><article><header><h1>Talks</h1></header><p>The envoy flew to Seoul, and stayed there for two days.</p>
    <article><p>A comment.</p></article><footer>Share</footer></article></main><p>Related</p></body></html>`;
  const outcome = await openFile(page, 'talks.html', html);
  expect(outcome).toMatchObject({ read: { title: 'Talks – The Paper' } });
  expect(blocksOf(outcome)).toEqual([
    'heading: Talks',
    'paragraph: The envoy flew to Seoul, and stayed there for two days.',
    'paragraph: A comment.',
  ]);
  expect(blocksOf(await openFile(page, 'talks.txt', '<html><main><p>A</p></main><p>B</p></html>'))).toEqual([
    'paragraph: A',
  ]);
  expect(blocksOf(await openFile(page, 'talks.htm', '<p>A</p><p>B</p>'))).toEqual(['paragraph: A', 'paragraph: B']);
});

test('a page in an encoding that it declares is read, one in another than it says is told', async ({ page }) => {
  const declared = Buffer.concat([
    Buffer.from('<meta charset="windows-1252"><p>Xi'),
    Buffer.from([0x92]),
    Buffer.from('an</p>'),
  ]);
  expect(blocksOf(await openFile(page, 'a.html', declared))).toEqual(['paragraph: Xi’an']);
  const wrong = Buffer.concat([Buffer.from('<p>Xi'), Buffer.from([0x92]), Buffer.from('an</p>')]);
  expect(blocksOf(await openFile(page, 'a.html', wrong))[0]).toMatch(/UserError: .*save it as UTF-8/);
});

test('Markdown is read in the worker as well', async ({ page, watch }) => {
  expect(blocksOf(await openFile(page, 'a.md', '# Talks\n\n- Seoul\n'))).toEqual(['heading: Talks', 'item: Seoul']);
  expect(watch.asked.some((url) => /importWorker/.test(url))).toBe(true);
});

test('reading can be ended', async ({ page }) => {
  const ended = await page.evaluate(async () => {
    const ending = new AbortController();
    const bytes = new TextEncoder().encode('*a* '.repeat(100_000));
    const { readFile, startWorker } = window.studio;
    const reading = readFile({ name: 'a.md', bytes }, { startWorker, signal: ending.signal });
    setTimeout(() => ending.abort());
    return reading.then(
      () => 'read',
      (error: Error) => error.name,
    );
  });
  expect(ended).toBe('AbortError');
});

test('where no worker starts, the page reads the document itself', async ({ page }) => {
  const base64 = Buffer.from(makeDocx(makeParagraph('Seoul'))).toString('base64');
  const texts = await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    const starts = [
      undefined,
      () => {
        throw new DOMException('No.', 'SecurityError');
      },
    ];
    return Promise.all(
      starts.map(async (startWorker) => {
        const read = await window.studio.readFile({ name: 'a.docx', bytes }, { startWorker });
        return read.kind === 'source' ? read.text : read.kind;
      }),
    );
  }, base64);
  expect(texts).toEqual(['Seoul', 'Seoul']);
});
