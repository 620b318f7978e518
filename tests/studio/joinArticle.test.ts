import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/readArticle.ts';
import { proposeExcerpts } from '../../src/explainer/proposeExcerpts.ts';
import { geoparse } from '../../src/geoparse/geoparse.ts';
import { hashText } from '../../src/studio/beginDraft.ts';
import type { Draft } from '../../src/studio/draft/draft.ts';
import { writeExplainerFile } from '../../src/studio/draft/explainerFile.ts';
import { openDraft, startDraft } from '../../src/studio/draft/startDraft.ts';
import type { Wanted } from '../../src/studio/draft/startDraft.ts';
import type { Geoparser } from '../../src/studio/geoparser.ts';
import { joinArticle } from '../../src/studio/joinArticle.ts';
import { readTestGazetteer } from '../readTestGazetteer.ts';

const gazetteer = readTestGazetteer();
const TEXT = 'The envoy flew to Moscow.\n\nIn Xian he met nobody. Then he saw Beijing.';
let count = 0;
const nextId = (): string => `p${++count}`;

/** What the worker does, and how often it was asked. */
let asked = 0;
const geoparser = {
  begin(wanted: Wanted): Promise<Draft> {
    asked += 1;
    const resolutions = geoparse(wanted.source, gazetteer);
    const excerpts = proposeExcerpts(wanted.source.text, resolutions, wanted);
    return Promise.resolve(startDraft({ ...wanted, resolutions, excerpts }, nextId));
  },
} as unknown as Geoparser;

const open = (record: string): Draft => {
  const source = `source:\n  rights: cc-by\n${record}`;
  const front = `---\ntitle: A visit\ndescription: Of an envoy.\nlang: en\ndate: 2026-11-22\n${source}---\n`;
  return openDraft(`${front}> In Xian he met nobody.\n`, 'a-visit', nextId);
};
const join = (draft: Draft, text = TEXT): Promise<Draft> => joinArticle(draft, { text, blocks: [] }, geoparser, {});
const sourceOf = (draft: Draft): object => readArticle(writeExplainerFile(draft), { slug: draft.slug }).meta.source;

test('the article that the explainer was made from changes nothing of its file', async () => {
  const draft = open(`  words: 14\n  sha256: ${await hashText(TEXT)}\n  names: [Xian]\n`);
  asked = 0;
  const joined = await join(draft);
  expect(writeExplainerFile(joined)).toBe(writeExplainerFile(draft));
  expect(joined.source?.text).toBe(TEXT);
  expect(asked).toBe(0);
});

test('of an explainer without a record it is written: length, hash and the names that the article prints', async () => {
  const joined = await join(open(''));
  expect(sourceOf(joined)).toMatchObject({ words: 14, sha256: await hashText(TEXT) });
  expect((sourceOf(joined) as { names: string[] }).names.sort()).toEqual(['Beijing', 'Moscow', 'Xian']);
});

test('of another text only those names are kept that it prints', async () => {
  const other = TEXT.replace('Moscow', 'Irkutsk');
  const joined = await join(
    open(`  words: 14\n  sha256: ${await hashText(TEXT)}\n  names: [Moscow, envoy, Xian]\n`),
    other,
  );
  const { names, sha256 } = sourceOf(joined) as { names: string[]; sha256: string };
  expect(names).toContain('envoy');
  expect(names).toContain('Xian');
  expect(names).not.toContain('Moscow');
  expect(sha256).toBe(await hashText(other));
});
