import { UserError, formatError } from '../error.ts';
import { checkExplainer } from '../explainer/checkExplainer.ts';
import type { ExitCode } from './commands.ts';
import { countOf } from './countOf.ts';
import type { Effects } from './effects.ts';
import { findExplainers } from './findExplainers.ts';
import { formatAnchors } from './formatAnchors.ts';
import { formatProblem } from './formatProblem.ts';
import { readExplainer } from './readExplainer.ts';
import { readAttributions, readNames } from './readHome.ts';
import type { Options } from './readOptions.ts';
import { readSource } from './readSource.ts';
import { UsageError } from './usageError.ts';

/** `wherein check`: a line for each mistake and each doubt. Goes on after a file that cannot be read. */
export async function check({ files, text }: Options, effects: Effects): Promise<ExitCode> {
  const sources = await findExplainers(files, effects);
  const sourceFile = text['source'];
  if (sourceFile !== undefined && sources.length !== 1) {
    throw new UsageError(`--source belongs to one explainer, received ${sources.length}. Name the one.`, 'check');
  }
  const original = sourceFile === undefined ? undefined : await readSource(sourceFile, effects);
  const [gazetteer, attributions] = await Promise.all([readNames(effects), readAttributions(effects)]);
  let errors = 0;
  let warnings = 0;
  for (const source of sources) {
    effects.progress(source.file);
    try {
      const { article, resolutions, explainer } = await readExplainer(source, gazetteer, attributions, effects);
      const problems = checkExplainer(article, explainer, resolutions, original, gazetteer);
      for (const problem of problems) {
        if (problem.severity === 'error') errors += 1;
        else warnings += 1;
        await effects.write(`${formatProblem(problem)}\n`);
      }
      if (original !== undefined) effects.log(formatAnchors(article, problems, original));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors += 1 + error.others.length;
      await effects.write(`${formatError(error)}\n`);
    }
  }
  effects.progress('');
  effects.log(`${countOf(sources.length, 'explainer')}: ${countOf(errors, 'mistake')}, ${countOf(warnings, 'doubt')}`);
  return errors > 0 ? 1 : 0;
}
