import { expect, test } from 'vitest';
import { headersFile } from '../../src/publish/headersFile.ts';

const pages = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ slug: `p${index}`, policy: "default-src 'none'" }));

test('each page has its own rule, as long as hosts read so many', () => {
  expect(headersFile(pages(3))).toContain("/p2/*\n  Content-Security-Policy: default-src 'none'\n");
  const rules = (count: number): number => headersFile(pages(count)).match(/^\//gm)?.length ?? 0;
  expect(rules(90)).toBe(92);
  expect(rules(2000)).toBe(2);
});

test('files with a hash in their name are kept for good, others not', () => {
  expect(headersFile([])).toMatch(/\/assets\/\*\n {2}Cache-Control: [^\n]*immutable/);
  expect(headersFile([]).match(/immutable/g)).toHaveLength(1);
});
