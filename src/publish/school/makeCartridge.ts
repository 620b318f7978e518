import { explainerCheck } from '../../reader/selfCheck/explainerCheck.ts';
import { strings } from '../../reader/strings.ts';
import type { Assets } from '../assets.ts';
import type { DrawnExplainer } from '../buildSite.ts';
import { renderSingle } from '../renderSingle.ts';
import { packFiles } from './packFiles.ts';
import { writeCartridgeManifest } from './writeCartridgeManifest.ts';
import type { CartridgePart } from './writeCartridgeManifest.ts';
import { writeQti } from './writeQti.ts';

/**
 * An explainer as a Common Cartridge: the whole page in one file, and beside it its self-check as a quiz of the platform,
 * where enough can be asked without the blank map.
 */
export async function makeCartridge({
  explainer,
  drawing,
  assets,
}: DrawnExplainer & { assets: Pick<Assets, 'one' | 'files'> }): Promise<Uint8Array<ArrayBuffer>> {
  const { slug, title } = explainer;
  const page: CartridgePart = { name: 'page', title, file: `${slug}.html`, type: 'webcontent' };
  const quiz: CartridgePart = {
    name: 'quiz',
    title: `${strings.check}: ${title}`,
    file: 'quiz/assessment.xml',
    type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
  };
  const questions = explainerCheck(explainer).filter(({ kind }) => kind !== 'number');
  const parts = questions.length < 2 ? [page] : [page, quiz];
  return packFiles({
    'imsmanifest.xml': writeCartridgeManifest(explainer, parts),
    [page.file]: await renderSingle(explainer, drawing, assets),
    ...(parts.includes(quiz) ? { [quiz.file]: writeQti(quiz.title, questions) } : {}),
  });
}
