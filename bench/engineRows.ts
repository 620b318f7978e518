import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostileFigures } from './aloneHostile.ts';
import type { MemoryFigures } from './aloneMemory.ts';
import type { SpeedFigures } from './aloneSpeed.ts';
import { readTowns } from './readTowns.ts';
import { runAlone } from './runAlone.ts';
import { streamRows } from './streamRows.ts';
import { megabytes, type Row } from './table.ts';
import { workerRows } from './workerRows.ts';

/** The geoparser that was built into `dist`: speed beside compromise's, memory, hostile texts, an archive, the browser's worker. */
export async function engineRows(dist: string, work: string): Promise<Row[]> {
  const names = (await readTowns(20_000)).map(({ name }) => name);
  const towns = join(work, 'towns.json');
  await writeFile(towns, JSON.stringify(names));
  const speed = await runAlone<SpeedFigures>('aloneSpeed.ts', towns);
  const memory = await runAlone<MemoryFigures>('aloneMemory.ts', towns);
  const hostile = await runAlone<HostileFigures[]>('aloneHostile.ts');
  const stream = await streamRows(join(dist, 'cli/wherein.mjs'), work, names);
  const worker = await workerRows(dist, names);
  return [...speedRows(speed), ...memoryRows(memory), ...hostileRows(hostile), ...stream, ...worker];
}

function speedRows({ load, texts }: SpeedFigures): Row[] {
  const perSecond = (speed: number): string => `${Math.round(speed).toLocaleString('en')} words/s`;
  const rows = texts.flatMap(({ name, words, ours, compromise }): Row[] => [
    {
      what: `geoparsing on one thread: ${name}, ${words.toLocaleString('en')} words`,
      budget: '≥ 200,000 words/s',
      measured: perSecond(ours),
      beside: perSecond(compromise),
      kept: ours >= 200_000,
    },
    {
      what: 'the same, times as fast as `places()` in the same run',
      budget: '≥ 10',
      measured: (ours / compromise).toFixed(1),
      kept: ours >= 10 * compromise,
    },
  ]);
  return [
    ...rows,
    { what: 'the full gazetteer read, first look-up done', budget: '', measured: `${load.toFixed(0)} ms` },
  ];
}

function memoryRows({ documents, words, resident, heapEarly, heapLate }: MemoryFigures): Row[] {
  return [
    {
      what: `memory in Node: ${documents.toLocaleString('en')} documents, ${words.toLocaleString('en')} words, one after another`,
      budget: '≤ 400 MB',
      measured: megabytes(resident),
      kept: resident <= 400 * 2 ** 20,
    },
    {
      what: 'of which script heap, after 1,000 documents and after the last',
      budget: 'flat',
      measured: `${megabytes(heapEarly)}, ${megabytes(heapLate)}`,
      kept: heapLate <= heapEarly + 16 * 2 ** 20,
    },
  ];
}

function hostileRows(figures: HostileFigures[]): Row[] {
  return figures.map(({ what, milliseconds }) => {
    const [, one = NaN, two = NaN] = milliseconds;
    return {
      what: `hostile text of 0.5, 1 and 2 MB: ${what} (linear: the last twice the one before)`,
      budget: '≤ 3 times',
      measured: `${milliseconds.map((value) => value.toFixed(0)).join(', ')} ms: ${(two / one).toFixed(1)} times`,
      kept: two <= 3 * one,
    };
  });
}
