/**
 * A process that does what `wherein build` does once the pages are drawn: it replaces a folder, with the product's own code
 * and the real disk. `node writeSite.ts FOLDER VERSION` says `writing` when it begins, and `written` when it has ended.
 */
import { disk } from '../../src/cli/disk.ts';
import { replaceFolder } from '../../src/cli/replaceFolder.ts';
import type { SiteFile } from '../../src/publish/buildSite.ts';

/** Files of several sizes, in several folders, each of which tells its version from the first letter to the last. */
async function* site(version: string): AsyncGenerator<SiteFile> {
  for (let index = 0; index < 24; index += 1) {
    await new Promise((done) => setImmediate(done));
    yield { path: `${index % 5}/${index}.html`, content: `${version} `.repeat(1 + 400 * (index % 7)).trimEnd() };
  }
}

const [folder = '', version = ''] = process.argv.slice(2);
process.stdout.write('writing\n');
await replaceFolder(folder, site(version), disk);
process.stdout.write('written\n');
