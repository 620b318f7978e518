import Worksheet from '../../reader/worksheet/Worksheet.svelte';
import { sheetStrings } from '../../reader/worksheet/sheetStrings.ts';
import type { DrawnExplainer } from '../buildSite.ts';
import { contentSecurityPolicy } from '../contentSecurityPolicy.ts';
import { renderDocument } from '../renderDocument.ts';
import { renderStatic } from '../renderStatic.ts';
import { sheetFiles } from './sheetFiles.ts';

/** The explainer as a sheet for class: a map with numbers and no names, lines to fill in, questions, and their key. */
export async function makeWorksheet({ explainer, drawing }: DrawnExplainer): Promise<string> {
  const { head, body } = renderStatic(Worksheet, { explainer, drawing });
  const { script, style } = await sheetFiles();
  return renderDocument({
    lang: explainer.lang,
    title: `${sheetStrings.title}: ${explainer.title}`,
    policy: contentSecurityPolicy({}),
    icon: '../icon.svg',
    styles: [`../${style.path}`],
    // Who searches should find the explainer itself.
    head: `${head}<meta name="robots" content="noindex"><script defer src="../${script.path}"></script>`,
    body,
  });
}
