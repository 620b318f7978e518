import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureCommand, type CommandFigures } from './measureCommand.ts';

/** Runs `wherein build` on a folder of explainers and watches its memory. */
export function measureBuild(cli: string, input: string, out: string): Promise<CommandFigures> {
  return measureCommand([cli, 'build', input, '--out', out]);
}

/** A folder of `count` explainers of about `words` words each, all different, written from a seeded generator. */
export async function writeArticles(folder: string, count: number, words: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (let at = 0; at < count; at += 1) {
    await writeFile(join(folder, `article-${String(at).padStart(4, '0')}.md`), article(at, words));
  }
}

const towns = 'Moscow Seoul Beijing Nairobi Lima Oslo Cairo Madrid Sydney Ottawa Quito Dakar Hanoi Riga Tunis'.split(
  ' ',
);

function article(seed: number, words: number): string {
  let state = seed * 2654435761 + 12345;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  const paragraphs: string[] = [];
  for (let written = 0; written < words; written += 60) {
    const [from, to, over] = [towns[next(15)], towns[next(15)], towns[next(15)]];
    paragraphs.push(
      `A ship leaves the port and the letters travel with it. In ${from} the post office opens early, and the clerk sorts ` +
        `the bags by hand before the first train comes in. Two days later the same letters reach ${to}, where the streets ` +
        `are wide and the winters are cold. Nobody in ${over} has heard of them yet, and that is how it should be.`,
    );
  }
  return `---\ntitle: Letters ${seed}\ndescription: A made-up article to measure with.\nlang: en\ndate: 2026-11-22\nsource: { rights: own }\n---\n\n${paragraphs.join('\n\n')}\n`;
}
