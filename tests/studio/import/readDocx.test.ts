import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { UserError } from '../../../src/error.ts';
import { readDocx } from '../../../src/studio/import/readDocx.ts';
import { makeDocx, makeParagraph } from '../makeDocx.ts';

const read = (bytes: Uint8Array): Promise<string> => readDocx(bytes, 'talks.docx');

async function refusal(bytes: Uint8Array): Promise<string> {
  const error: unknown = await read(bytes).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

test('titles, headings and paragraphs of a Word document', async () => {
  const body =
    makeParagraph('Talks', 'Title') +
    makeParagraph('In Seoul', 'Heading1') +
    makeParagraph('The envoy &lt;script&gt; flew to Xi’an.');
  expect(await read(makeDocx(body))).toBe(
    '<h1>Talks</h1><h1>In Seoul</h1><p>The envoy &lt;script&gt; flew to Xi’an.</p>',
  );
});

test('pictures in the document are neither read nor kept', async () => {
  const media = { 'word/media/image1.png': new Uint8Array(1_000_000), 'docProps/thumbnail.jpeg': new Uint8Array(9) };
  expect(await read(makeDocx(makeParagraph('Seoul'), media))).toBe('<p>Seoul</p>');
});

test('an archive made to fill the memory is refused before it is unpacked', async () => {
  const zeros = new Uint8Array(100_000_000);
  expect(await refusal(makeDocx('', { 'word/media/bomb.bin': zeros }))).toMatch(
    /at most 60 MB when unpacked.*paste it here/,
  );
  expect(await refusal(makeDocx('', { 'word/footnotes.xml': zeros.subarray(0, 45_000_000) }))).toMatch(
    /at most 15 MB of text/,
  );
  expect(await refusal(makeDocx('', { 'word/footnotes.xml': zeros.subarray(0, 9_000_000) }))).toMatch(
    /at most 15 MB of text/,
  );
  const many = Object.fromEntries(
    Array.from({ length: 6_000 }, (_, index) => [`word/${index}.xml`, new Uint8Array(1)]),
  );
  expect(await refusal(makeDocx('', many))).toMatch(/at most 60 MB/);
});

test('an archive that lies about its sizes gives no more than it says', async () => {
  const bytes = makeDocx('', { 'word/footnotes.xml': new Uint8Array(30_000_000) });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    if (isEntry && view.getUint32(at + 24, true) === 30_000_000) view.setUint32(at + 24, 10, true);
  }
  expect(await refusal(bytes)).toMatch(/damaged/);
});

test('damaged documents, and archives without a document, are refused with what to do', async () => {
  const whole = makeDocx(makeParagraph('Seoul'));
  expect(await refusal(whole.subarray(0, whole.length - 30))).toMatch(/damaged or is none.*save it once more/);
  expect(await refusal(zipSync({ 'word/nothing.txt': strToU8('') }))).toMatch(/damaged or is none/);
  expect(await refusal(zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }))).toMatch(
    /damaged or is none/,
  );
  const odd = whole.slice();
  for (let at = 200; at < odd.length - 400; at += 37) odd[at] = (odd[at]! + 91) % 256;
  expect(await refusal(odd)).toMatch(/damaged or is none/);
});

test('entities are not expanded, and nesting 100,000 deep ends in words', async () => {
  const laughs =
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' +
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>';
  const html = await read(makeDocx('', { 'word/document.xml': strToU8(laughs) })).catch((error: unknown) => {
    expect(error).toBeInstanceOf(UserError);
    return '';
  });
  expect(html).not.toContain('aaaaa');
  const deep = '<w:p><w:r>'.repeat(50_000) + '</w:r></w:p>'.repeat(50_000);
  expect(await refusal(makeDocx(deep))).toMatch(/damaged or is none/);
});
