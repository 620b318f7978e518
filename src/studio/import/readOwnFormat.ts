import { isDraftFile, readDraftFile } from '../store/draftFile.ts';
import type { Imported } from './imported.ts';
import { isExplainerFile } from './isExplainerFile.ts';
import { refuseLength } from './sourceBuilder.ts';

/** What a text is by its content: drafts, an explainer file or, undefined, neither. @throws UserError where it is damaged. */
export function readOwnFormat(text: string, file?: string): Imported | undefined {
  if (isDraftFile(text)) return { kind: 'draft', drafts: readDraftFile(text, file) };
  if (!isExplainerFile(text)) return undefined;
  refuseLength(text.length);
  return { kind: 'explainer', markdown: text };
}
