import type { Problem } from '../explainer/problem.ts';

/** Problems whose remedy speaks of the file, in the words of the studio's screens. */
const REMEDIES: Partial<Record<string, string>> = {
  'unplaced-name': 'Choose the place it means, or say that it is none.',
  'unsure-place': 'Confirm the place, or choose another.',
  'same-point': 'Look whether both names mean what they should.',
  'unknown-id': 'Choose the place anew.',
  'unused-decision': 'What you decided about this name is no longer used. It does no harm.',
  'source-fields': 'Fill the fields in, or say in the note that it is not known.',
  'source-names': 'Begin the explainer from its article, so that its place names are known.',
  'no-place': 'Add an excerpt, or words, that name a place.',
};

/** A problem as the studio tells it: without the marks of the file's own language. */
export function describeProblem({ code, message, remedy }: Problem): { message: string; remedy: string } {
  return { message: inWords(message), remedy: inWords(REMEDIES[code] ?? remedy) };
}

const inWords = (text: string): string => text.replace(/`([^`]*)`/g, '“$1”');
