import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** What the command line builds of an explainer file: contents by their paths. */
export function buildByCommand(markdown: Buffer, slug: string, ...flags: string[]): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'wherein-studio-'));
  try {
    const file = join(folder, `${slug}.md`);
    const out = join(folder, 'out');
    writeFileSync(file, markdown);
    execFileSync(process.execPath, [join(root, 'dist/cli/wherein.mjs'), 'build', file, '--out', out, ...flags], {
      stdio: 'pipe',
    });
    // By its mark the command knows a folder that it may replace; a zip needs none.
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && entry.name !== '.wherein-site',
    );
    const paths = files.map(({ parentPath, name }) => join(parentPath, name));
    return new Map(paths.map((path) => [relative(out, path).replaceAll('\\', '/'), readFileSync(path)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
