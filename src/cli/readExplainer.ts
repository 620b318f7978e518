import { resolve } from 'node:path';
import type { Article } from '../article/article.ts';
import { readArticle } from '../article/readArticle.ts';
import { readText } from '../article/readText.ts';
import { buildExplainer } from '../explainer/buildExplainer.ts';
import type { Attribution, Explainer } from '../explainer/explainer.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { geoparse } from '../geoparse/geoparse.ts';
import type { Resolution } from '../geoparse/resolution.ts';
import type { Effects } from './effects.ts';
import { explainSystemError } from './explainSystemError.ts';
import type { ExplainerFile } from './findExplainers.ts';

export interface ReadExplainer {
  article: Article;
  resolutions: Resolution[];
  explainer: Explainer;
}

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
): Promise<ReadExplainer> {
  const article = readArticle(await readTextFile(file, effects), { file, slug });
  const { text, blocks, decisions, meta } = article;
  const home = meta.source.place;
  const document = { text, blocks, decisions, ...(home === undefined ? {} : { home }) };
  const resolutions = geoparse(document, gazetteer);
  return { article, resolutions, explainer: buildExplainer(article, resolutions, gazetteer, attributions) };
}
