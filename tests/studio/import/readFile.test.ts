import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { UserError } from '../../../src/error.ts';
import { readFile } from '../../../src/studio/import/readFile.ts';
import { readPaste } from '../../../src/studio/import/readPaste.ts';
import { writeDraftFile } from '../../../src/studio/store/draftFile.ts';
import { listBlocks } from '../expectSound.ts';
import { makeDraft } from '../makeDraft.ts';

const open = (name: string, content: string | Uint8Array) =>
  readFile({ name, bytes: typeof content === 'string' ? strToU8(content) : content });

async function refusal(name: string, content: string | Uint8Array): Promise<string> {
  const error: unknown = await open(name, content).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).at.file).toBe(name);
  return (error as UserError).message;
}

const EXPLAINER = '---\ntitle: Talks\nlang: en\n---\n\nThe envoy flew to Seoul.\n';

test('a text file gives its paragraphs', async () => {
  const read = await open('talks.txt', '\uFEFFThe envoy flew to Seoul.\r\n\r\nHe stayed.');
  expect(read.kind === 'source' && listBlocks(read)).toEqual([
    'paragraph: The envoy flew to Seoul.',
    'paragraph: He stayed.',
  ]);
});

test('a Markdown file is an explainer where it has front matter, else a source', async () => {
  expect(await open('talks.md', EXPLAINER)).toEqual({ kind: 'explainer', markdown: EXPLAINER });
  expect(await open('talks.txt', EXPLAINER)).toEqual({ kind: 'explainer', markdown: EXPLAINER });
  const windows = EXPLAINER.replaceAll('\n', '\r\n');
  expect(await readPaste({ text: windows, html: '<p>---</p>' })).toEqual({ kind: 'explainer', markdown: windows });
  const read = await open('talks.md', '---\n\n# Talks\n\n---\n\n* Seoul\n');
  expect(read.kind === 'source' && listBlocks(read)).toEqual(['heading: Talks', 'item: Seoul']);
});

test('exported drafts come back, from a file or pasted', async () => {
  const drafts = [{ name: 'Talks', draft: makeDraft() }];
  expect(await open('talks.wherein.json', writeDraftFile(drafts))).toEqual({ kind: 'draft', drafts });
  expect(await readPaste({ text: writeDraftFile(drafts) })).toEqual({ kind: 'draft', drafts });
});

test('damaged drafts are refused by name', async () => {
  const text = writeDraftFile([{ name: 'Talks', draft: { ...makeDraft(), slug: '../x' } }]);
  expect(await refusal('a.json', text)).toMatch(/Draft 1 of the file cannot be opened\. Its "slug" is damaged/);
  expect(await refusal('a.json', text.slice(0, 99))).toMatch(/cut off or damaged/);
  expect(await refusal('a.json', '{"format":"wherein-drafts/9","drafts":[]}')).toMatch(/received wherein-drafts\/9/);
  expect(await refusal('a.json', '{"format":"wherein-drafts/1","drafts":[]}')).toMatch(/without any/);
});

const head = (...bytes: number[]): Uint8Array => Uint8Array.from([...bytes, ...new Array<number>(600).fill(7)]);
const wide = (name: string): number[] => [...name].flatMap((char) => [char.charCodeAt(0), 0]);
const foreign: [string, Uint8Array | string, RegExp][] = [
  ['a.pdf', '%PDF-1.7\n', /received a PDF\. Open it, select and copy/],
  ['a.rtf', '{\\rtf1\\ansi Seoul}', /rich text/],
  ['a.doc', head(0xd0, 0xcf, 0x11, 0xe0), /old format \(\.doc\).*save it as \.docx/],
  ['a.docx', head(0xd0, 0xcf, 0x11, 0xe0, ...wide('EncryptedPackage')), /protected by a password/],
  ['a.xls', head(0xd0, 0xcf, 0x11, 0xe0, ...wide('Workbook')), /spreadsheet/],
  ['a.odt', zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }), /OpenDocument/],
  ['a.epub', zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }] }), /e-book/],
  ['a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /spreadsheet/],
  ['a.pptx', zipSync({ 'ppt/a.xml': strToU8('<a/>') }), /presentation/],
  ['a.zip', zipSync({ 'talks.txt': strToU8('Seoul') }), /zip archive.*Unpack it/],
  ['a.docx', head(0x89, 0x50, 0x4e, 0x47), /a picture.*type or paste/],
  ['a.jpg', head(0xff, 0xd8, 0xff, 0xe0), /a picture/],
  ['a.heic', head(0, 0, 0, 24, ...[...'ftypheic'].map((char) => char.charCodeAt(0))), /a picture/],
  ['a.mp4', head(0, 0, 0, 24, ...[...'ftypmp42'].map((char) => char.charCodeAt(0))), /a recording/],
  ['a.txt', head(0), /binary data/],
  ['a.txt', Uint8Array.of(0x58, 0x69, 0x92, 0x61, 0x6e), /0x92 at byte 2.*save it as UTF-8/],
  ['a.txt', '', /empty file/],
  ['a.txt', new Uint8Array(20_000_001), /at most 20 MB, received one of 20 MB|at most 20 MB/],
];

test.each(foreign)('%s of another kind is refused with what to do (%#)', async (name, content, message) => {
  expect(await refusal(name, content)).toMatch(message);
});

test('what is pasted as plain text of 50 MB is refused', async () => {
  await expect(readPaste({ text: 'Seoul '.repeat(8_500_000) })).rejects.toThrow(/at most 1,000,000 characters/);
});
