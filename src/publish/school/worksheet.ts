import Worksheet from '../../reader/worksheet/Worksheet.svelte';
import { sheetStrings } from '../../reader/worksheet/sheetStrings.ts';
import type { Companion } from '../companions.ts';
import { contentSecurityPolicy } from '../contentSecurityPolicy.ts';
import { renderDocument } from '../renderDocument.ts';
import { renderStatic } from '../renderStatic.ts';
import { sheetFiles } from './sheetFiles.ts';

/** The explainer as a sheet for class: a map with numbers and no names, lines to fill in, questions, and their key. */
export const worksheet: Companion = {
  name: 'worksheet.html',
  label: 'Worksheet',
  note: 'to print, with an answer key',
  async make({ explainer, drawing }) {
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
  },
};
