import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, wherein } from './run.ts';

const article = `The harbour of Bergen was quiet this week. Ferries from Norway to Scotland had stopped, and nobody in Aberdeen knew why.

"We wait," said a captain in Oslo. The government in London did not answer. Berlin rejected a plan to send ships through the Skagerrak. The mayor of Hamburg, who had spoken of it first, kept silent about the matter for the rest of the long and windy week.

On Friday the first boat crossed the North Sea again, and by Sunday evening there were lights on both sides of the water, and the fishermen went home to their families with stories of fog, of cold nights and of very little else that anyone could remember.
`;

test('wherein new writes a draft that is a whole explainer: checked, verbatim, within the budget, and built', async () => {
  const cwd = makeFolder();
  writeFileSync(join(cwd, 'Quiet Harbour.txt'), article);
  const written = await wherein(['new', 'Quiet Harbour.txt'], { cwd });
  expect(written.err).toContain('Wrote quiet-harbour.md');
  expect(written.code).toBe(0);
  expect(readdirSync(cwd).sort()).toEqual(['Quiet Harbour.txt', 'quiet-harbour.md']);
  const draft = readFileSync(join(cwd, 'quiet-harbour.md'), 'utf8');
  expect(draft).toMatch(/^ {2}Bergen: geonames:3161732 # Bergen, /m);
  expect(draft).toMatch(/^ {2}sha256: [0-9a-f]{64}$/m);
  expect(draft).toMatch(/^> .*(Oslo|London)/m);

  const check = await wherein(['check', 'quiet-harbour.md', '--source', 'Quiet Harbour.txt'], { cwd });
  expect(check.out).not.toContain('error');
  expect(check.code).toBe(0);
  expect((await wherein(['build', 'quiet-harbour.md', '--out', 'site'], { cwd })).code).toBe(0);
  const html = readFileSync(join(cwd, 'site/quiet-harbour/index.html'), 'utf8');
  expect(html).toContain('data-place="oslo"');
  expect(html).not.toContain('lights on both sides of the water, and the fishermen went home to their families');
});

test('one’s own text is taken whole', async () => {
  const cwd = makeFolder();
  writeFileSync(join(cwd, 'article.txt'), article);
  expect((await wherein(['new', 'article.txt', '--rights', 'own', '--out', 'mine.md'], { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, 'mine.md'), 'utf8')).toContain('lights on both sides of the water');
});
