import { readArticle } from '../article/readArticle.ts';
import { UserError } from '../error.ts';
import type { Position } from '../error.ts';
import { checkExplainer } from '../explainer/checkExplainer.ts';
import type { Explainer, Point } from '../explainer/explainer.ts';
import type { Problem, SourceText } from '../explainer/problem.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Resolution } from '../geoparse/resolution.ts';
import { drawMap } from '../map/drawMap.ts';
import type { Details } from '../map/drawMap.ts';
import type { DrawnExplainer, SiteFile } from '../publish/buildSite.ts';
import { makeExplainer } from '../publish/makeExplainer.ts';
import type { MadeExplainer } from '../publish/makeExplainer.ts';
import { renderPage } from '../publish/renderPage.ts';
import { renderSingle } from '../publish/renderSingle.ts';
import { drawLocator } from './drawLocator.ts';
import type { Locator } from './drawLocator.ts';
import type { Kit } from './kit.ts';
import { loadPart } from './loadPart.ts';
import type { PublishForm } from './protocol.ts';
import { learnNames } from './slim/decodeNamedCharacterReference.ts';

/** An explainer file, and what is known beside it. */
export interface ExplainerFile {
  markdown: string;
  slug: string;
  source?: SourceText;
}

/** What is wrong with a file that is no explainer yet. */
export interface Mistake {
  message: string;
  position?: Position;
}

/** What an explainer file makes: its page, with all that is doubtful; or what is wrong with it. */
export type Made =
  | { isMade: false; mistakes: Mistake[] }
  | {
      isMade: true;
      explainer: Explainer;
      resolutions: Resolution[];
      problems: Problem[];
      /** The whole page, as it is published. */
      html: string;
    };

export async function make(file: ExplainerFile, gazetteer: Gazetteer, kit: Kit): Promise<Made> {
  let made: MadeExplainer;
  await learnNames(file.markdown);
  try {
    made = read(file, gazetteer, kit);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      isMade: false,
      mistakes: [error, ...error.others].map(({ message, at }) => ({
        message,
        ...(at.position && { position: at.position }),
      })),
    };
  }
  const { article, explainer, resolutions } = made;
  const problems = checkExplainer(article, explainer, resolutions, file.source, gazetteer);
  const { html } = await renderPage(explainer, draw(explainer, kit).drawing, kit.assets, { offline: true });
  return { isMade: true, explainer, resolutions, problems, html };
}

/** An explainer in the form in which it is carried away. @throws UserError where the file is no explainer. */
export async function publish(
  form: PublishForm,
  file: ExplainerFile,
  gazetteer: Gazetteer,
  { assets, ...kit }: Kit,
): Promise<SiteFile> {
  await learnNames(file.markdown);
  const { slug } = file;
  const drawn = draw(read(file, gazetteer, kit).explainer, kit, form === 'single' ? 'inside' : 'beside');
  // Each loaded when it is wanted: most take away one form.
  if (form === 'scorm') {
    const { makeScorm } = await loadPart(() => import('../publish/school/makeScorm.ts'));
    return { path: `${slug}-scorm.zip`, content: await makeScorm({ ...drawn, assets }) };
  }
  if (form === 'cartridge') {
    const { makeCartridge } = await loadPart(() => import('../publish/school/makeCartridge.ts'));
    return { path: `${slug}.imscc`, content: await makeCartridge({ ...drawn, assets }) };
  }
  if (form === 'site') {
    const { makeSite } = await loadPart(() => import('./makeSite.ts'));
    return { path: `${slug}.zip`, content: await makeSite(drawn, assets) };
  }
  return { path: `${slug}.html`, content: await renderSingle(drawn.explainer, drawn.drawing, assets) };
}

/** A small map of points. */
export const locate = (points: Point[], { base }: Kit): Locator => drawLocator(points, base);

function read(
  { markdown, slug }: ExplainerFile,
  gazetteer: Gazetteer,
  { attributions }: Pick<Kit, 'attributions'>,
): MadeExplainer {
  return makeExplainer(readArticle(markdown, { slug }), gazetteer, attributions);
}

function draw(
  explainer: Explainer,
  { base, detail }: Pick<Kit, 'base' | 'detail'>,
  details: Details = 'beside',
): DrawnExplainer {
  return { explainer, drawing: drawMap(explainer, base, detail, details) };
}
