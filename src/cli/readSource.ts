import { normaliseText } from '../article/normaliseText.ts';
import type { SourceText } from '../explainer/problem.ts';
import { hash } from '../publish/hash.ts';
import type { Effects } from './effects.ts';
import { readTextFile } from './readExplainer.ts';

/** The article that an explainer quotes, with what identifies it. @throws UserError */
export async function readSource(file: string, effects: Effects): Promise<Required<SourceText>> {
  const text = await readTextFile(file, effects);
  const sha256 = Buffer.from(await hash(normaliseText(text).trim())).toString('hex');
  return { text, sha256 };
}
