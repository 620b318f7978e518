import type { Assets } from '../publish/assets.ts';
import { buildStudio } from '../studio/buildStudio.ts';
import type { Answer } from './answer.ts';
import { typeOf } from './answer.ts';
import type { Effects } from './effects.ts';
import { hasStudio, readStudioFile, readStudioParts } from './readHome.ts';

type Home = Pick<Effects, 'home' | 'disk'>;

/** Answers below `/studio/` with the studio: its pages from memory, its many files as they are asked for. */
export async function openStudio(
  assets: Assets,
  effects: Home,
): Promise<((path: string) => Promise<Answer | undefined>) | undefined> {
  if (!(await hasStudio(effects))) return undefined;
  const pages = new Map<string, string | Uint8Array>();
  const parts = { ...(await readStudioParts(effects)), files: none() };
  for await (const { path, content } of buildStudio(parts, assets)) pages.set(`/${path}`, content);
  return async (path) => {
    if (path === '/studio') return { redirect: '/studio/' };
    const file = path === '/studio/' ? '/studio/index.html' : path;
    if (!file.startsWith('/studio/')) return undefined;
    const body = pages.get(file) ?? (await readStudioFile(file.slice('/studio/'.length), effects));
    return body === undefined ? undefined : { type: typeOf(file), body };
  };
}

async function* none(): AsyncGenerator<never> {
  // Each is read when it is asked for.
}
