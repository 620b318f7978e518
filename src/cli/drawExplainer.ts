import { UserError } from '../error.ts';
import { checkExplainer } from '../explainer/checkExplainer.ts';
import type { Attribution } from '../explainer/explainer.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { drawMap } from '../map/drawMap.ts';
import type { Details } from '../map/drawMap.ts';
import type { DrawnExplainer } from '../publish/buildSite.ts';
import type { Effects } from './effects.ts';
import type { ExplainerFile } from './findExplainers.ts';
import { formatProblem } from './formatProblem.ts';
import { readExplainer } from './readExplainer.ts';
import { readAttributions, readGeography, readNames } from './readHome.ts';
import type { Geography } from './readHome.ts';

/** All that an explainer is made with, read once. */
export interface Studio extends Geography {
  gazetteer: Gazetteer;
  attributions: Attribution[];
}

export async function readStudio(effects: Effects): Promise<Studio> {
  const [gazetteer, attributions, geography] = await Promise.all([
    readNames(effects),
    readAttributions(effects),
    readGeography(effects),
  ]);
  return { gazetteer, attributions, ...geography };
}

/** An explainer with its drawing, and how many doubts `wherein check` has of it. */
export interface CheckedExplainer extends DrawnExplainer {
  doubts: number;
}

/** From an explainer file to what a page is rendered from. @throws UserError where a law is broken. */
export async function drawExplainer(
  source: ExplainerFile,
  studio: Studio,
  effects: Effects,
  details: Details = 'beside',
): Promise<CheckedExplainer> {
  const { gazetteer, attributions, base, detail } = studio;
  const { article, resolutions, explainer } = await readExplainer(source, gazetteer, attributions, effects);
  const problems = checkExplainer(article, explainer, resolutions, undefined, gazetteer);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new UserError(errors.map(formatProblem).join('\n'));
  return { explainer, drawing: drawMap(explainer, base, detail, details), doubts: problems.length };
}
