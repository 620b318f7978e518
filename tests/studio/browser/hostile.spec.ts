import { makeDocx, makeParagraph } from '../makeDocx.ts';
import { blocksOf, expect, openFile, openStudio, paste, test } from './fixtures.ts';

// That nothing here runs, loads or is reported by the policy is what the fixture looks after.
test.beforeEach(({ page }) => openStudio(page));

const OUT = 'https://hostile.example/';
const HOSTILE = `<html manifest="${OUT}m" onload="alert(1)"><head><base href="${OUT}"><title onload=alert(1)>T</title>
  <meta http-equiv="refresh" content="0;url=${OUT}"><meta http-equiv="Content-Security-Policy" content="img-src *">
  <link rel="stylesheet" href="${OUT}a.css"><link rel="preload" as="image" href="${OUT}p.png"><link rel="dns-prefetch" href="${OUT}">
  <style>@import "${OUT}b.css"; p { background: url(${OUT}c.png) }</style><script src="${OUT}d.js"></script>
  <script>alert(2)</script><script type="module">import "${OUT}e.js"</script></head>
  <body background="${OUT}f.png" onload="alert(3)" onpageshow=alert(4)><p onclick="alert(5)" style="background:url(${OUT}g.png)">Safe
  <img src="${OUT}h.png" srcset="${OUT}i.png 2x" onerror="alert(6)"><img src=x onerror=alert(7)> words</p>
  <a href="javascript:alert(8)" ping="${OUT}j">link</a><iframe src="${OUT}k"></iframe><iframe srcdoc="<script>alert(9)</script>"></iframe>
  <svg onload="alert(10)"><script>alert(11)</script><image href="${OUT}l.png"/><foreignObject><p>in a picture</p></foreignObject></svg>
  <math><mtext><img src=x onerror=alert(12)></mtext></math><object data="${OUT}n"></object><embed src="${OUT}o">
  <video src="${OUT}q" autoplay poster="${OUT}r"></video><audio src="${OUT}s" autoplay></audio><input autofocus onfocus=alert(13)>
  <details open ontoggle=alert(14)><summary>Sum</summary></details><marquee onstart=alert(15)>Moving</marquee>
  <x-element onclick=alert(16)>Custom</x-element><noscript><p title="</noscript><img src=x onerror=alert(17)>"></noscript>
  <template><img src=x onerror=alert(18)></template><portal src="${OUT}t"></portal><form action="javascript:alert(19)"><button>b</button></form>
  <p style="x:expression(alert(20))">&lt;script&gt;alert(21)&lt;/script&gt;</p><!--><img src=x onerror=alert(22)>--></body></html>`;

test('script in every place is neither run nor loaded, pasted or as a file', async ({ page }) => {
  const expected = [
    'paragraph: Safe words',
    'paragraph: link',
    'paragraph: Sum',
    'paragraph: Moving Custom">',
    'paragraph: <script>alert(21)</script>',
    'paragraph: -->',
  ];
  expect(blocksOf(await paste(page, { html: HOSTILE }))).toEqual(expected);
  expect(blocksOf(await openFile(page, 'a.html', HOSTILE))).toEqual(expected);
  const asText = await paste(page, { text: HOSTILE });
  expect(blocksOf(asText).join(' ')).toContain('<script>alert(2)</script>');
  const inWord = makeParagraph('&lt;img src=x onerror=alert(1)&gt;');
  expect(blocksOf(await openFile(page, 'a.docx', makeDocx(inWord)))).toEqual([
    'paragraph: <img src=x onerror=alert(1)>',
  ]);
  await page.waitForTimeout(300);
});

test('links and outer pictures of a Word document are not followed', async ({ page }) => {
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9"
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${OUT}a.png" TargetMode="External"/></Relationships>`;
  const picture = `<w:p><w:r><w:t>Seoul</w:t><w:drawing xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill>
    <a:blip r:link="r9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const bytes = makeDocx(picture, { 'word/_rels/document.xml.rels': Buffer.from(relations) });
  expect(blocksOf(await openFile(page, 'a.docx', bytes))).toEqual(['paragraph: Seoul']);
});

test('100,000 tags within one another', async ({ page }) => {
  const html = `${'<div>'.repeat(100_000)}Seoul${'</div>'.repeat(100_000)}`;
  expect(blocksOf(await paste(page, { html }))[0]).toMatch(/UserError: .*paste that/);
  expect(blocksOf(await paste(page, { html, text: 'Seoul' }))).toEqual(['paragraph: Seoul']);
  const deep = `${'<div>'.repeat(2_000)}Seoul${'</div>'.repeat(2_000)}`;
  expect(blocksOf(await paste(page, { html: deep }))).toEqual(['paragraph: Seoul']);
  const markdown = `${'- '.repeat(3_000)}Seoul`;
  expect(blocksOf(await openFile(page, 'a.md', markdown)).join()).toContain('Seoul');
});

test('a bomb, an endless text and damaged files are refused in words', async ({ page }) => {
  const bomb = makeDocx('', { 'word/media/a.bin': new Uint8Array(200_000_000) });
  expect(blocksOf(await openFile(page, 'a.docx', bomb))[0]).toMatch(/UserError: .*at most 60 MB/);
  expect(blocksOf(await openFile(page, 'a.docx', Buffer.from('PK\x03\x04word/document.xml')))[0]).toMatch(
    /UserError: .*damaged/,
  );
  const refused = await page.evaluate(async () => {
    const text = 'Seoul '.repeat(9_000_000);
    const all = [{ text }, { html: `<p>${text}</p>`, text }, { html: `<p>${text.slice(0, 6_000_000)}</p>` }];
    return Promise.all(all.map((data) => window.studio.readPaste(data).then(() => '', String)));
  });
  for (const message of refused) expect(message).toMatch(/UserError: Expected a text of at most 1,000,000 characters/);
});

test('nul bytes, overrides and noncharacters are no part of the text', async ({ page }) => {
  const html = '<p>S\0e\u202Eo\uFDD0u\u00ADl</p><p>\uFDD1</p><p>&#0;&#xFDD0;Xi’an</p>';
  const blocks = blocksOf(await paste(page, { html }));
  expect(blocks[0]).toMatch(/^paragraph: S\uFFFD?eoul$/);
  expect(blocks.at(-1)).toMatch(/Xi’an$/);
  expect(blocks).toHaveLength(2);
});
