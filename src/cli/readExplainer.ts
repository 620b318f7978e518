import { resolve } from 'node:path';
import { readArticle } from '../article/readArticle.ts';
import { readText } from '../article/readText.ts';
import type { Attribution } from '../explainer/explainer.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { makeExplainer } from '../publish/makeExplainer.ts';
import type { MadeExplainer } from '../publish/makeExplainer.ts';
import type { Effects } from './effects.ts';
import { explainSystemError } from './explainSystemError.ts';
import type { ExplainerFile } from './findExplainers.ts';

/** The bytes of a file that the person named, as text. @throws UserError */
export async function readTextFile(file: string, { cwd, disk }: Effects): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await disk.read(resolve(cwd, file));
  } catch (error) {
    throw explainSystemError(error, file) ?? error;
  }
  return readText(bytes, file);
}

/** From an explainer file to the explainer. @throws UserError */
export async function readExplainer(
  { file, slug }: ExplainerFile,
  gazetteer: Gazetteer,
  attributions: Attribution[],
  effects: Effects,
): Promise<MadeExplainer> {
  const article = readArticle(await readTextFile(file, effects), { file, slug });
  return makeExplainer(article, gazetteer, attributions);
}
