import { join } from 'node:path';
import { measureBuild, writeArticles } from './measureBuild.ts';
import { megabytes, type Row } from './table.ts';

/** The build with `cli`, in the folder `work`: one page, a thousand, memory. */
export async function buildRows(cli: string, work: string): Promise<Row[]> {
  const times: Record<number, { milliseconds: number; memory: number }> = {};
  for (const count of [1, 100, 500, 1000]) {
    await writeArticles(join(work, 'articles'), count, 1000);
    times[count] = await measureBuild(cli, join(work, 'articles'), join(work, 'out'));
  }
  const [one, hundred, half, thousand] = [times[1], times[100], times[500], times[1000]];
  if (!one || !hundred || !half || !thousand) throw new Error('a build was not measured');
  const each = (thousand.milliseconds - half.milliseconds) / 500;
  const early = (half.milliseconds - hundred.milliseconds) / 400;
  return [
    {
      what: 'one page from a 1,000-word article, gazetteer loaded (mean of the second 500 of 1,000)',
      budget: '≤ 50 ms',
      measured: `${each.toFixed(1)} ms`,
      kept: each <= 50,
    },
    {
      what: '1,000 articles: a page of the second half against one of the first (linear: 1.0)',
      budget: '≤ 1.2',
      measured: (each / early).toFixed(2),
      kept: each / early <= 1.2,
    },
    {
      what: '`wherein build`, 1 article, whole command',
      budget: '',
      measured: `${one.milliseconds.toFixed(0)} ms, ${megabytes(one.memory)}`,
    },
    {
      what: '`wherein build`, 1,000 articles, memory',
      budget: '≤ 400 MB',
      measured: megabytes(thousand.memory),
      kept: thousand.memory <= 400 * 2 ** 20,
    },
  ];
}
