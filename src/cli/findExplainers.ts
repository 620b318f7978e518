import { basename, extname, join, resolve } from 'node:path';
import { UserError } from '../error.ts';
import type { Effects } from './effects.ts';
import { isSlug, toSlug } from '../publish/slug.ts';

/** An explainer file and the folder of its page. */
export interface ExplainerFile {
  /** As the person would write it: relative to where they stand. */
  file: string;
  slug: string;
}

/**
 * The explainer files that are meant: files as they are, of folders every `*.md` but a README and hidden ones, in the
 * order of their names.
 * @throws UserError where there is none, where a name cannot be a page's folder, and where two would be the same page.
 */
export async function findExplainers(paths: string[], { cwd, disk }: Effects): Promise<ExplainerFile[]> {
  const found: ExplainerFile[] = [];
  for (const path of paths.length === 0 ? ['explainers'] : paths) {
    const place = resolve(cwd, path);
    const seen = await disk.look(place);
    if (seen === undefined) throw new UserError(noSuch(paths.length === 0), { file: path });
    const files = seen.folder
      ? (await disk.list(place))
          .filter(isExplainer)
          .sort()
          .map((name) => join(path, name))
      : [path];
    if (files.length === 0) {
      throw new UserError(
        'Expected explainers, received a folder without *.md files. Write one with: wherein new article.txt',
        {
          file: path,
        },
      );
    }
    found.push(...files.map((file) => ({ file, slug: slugOf(file) })));
  }
  const bySlug = new Map<string, string>();
  for (const { file, slug } of found) {
    const other = bySlug.get(slug);
    if (other !== undefined)
      throw new UserError(`${other} would be the same page, ${slug}. Rename one of them.`, { file });
    bySlug.set(slug, file);
  }
  return found;
}

const isExplainer = (name: string): boolean => /^[^._].*\.md$/i.test(name) && !/^readme\.md$/i.test(name);

const noSuch = (unnamed: boolean): string =>
  unnamed
    ? 'There is no folder of this name here. Name your explainers, or write one with: wherein new article.txt'
    : 'There is no such file or folder.';

function slugOf(file: string): string {
  const slug = basename(file, extname(file));
  if (isSlug(slug)) return slug;
  const message =
    'The name of the file is the address of the page: expected small letters, digits and hyphens, ' +
    `received ${JSON.stringify(slug)}. Rename it, for instance to ${toSlug(slug) || 'my-explainer'}.md.`;
  throw new UserError(message, { file });
}
