import type { Problem } from '../explainer/problem.ts';

/** A message of the command line with what it says in the studio, in the words of its screens. */
interface Telling {
  message?: readonly [pattern: RegExp, words: string];
  remedy?: string;
}

const TELLINGS: Partial<Record<string, Telling>> = {
  'unplaced-name': {
    message: [/^Expected to know which place `(.+?)` is\. ?/, 'It is not known which place “$1” is. '],
    remedy: 'Choose the place it means, or say that it is none.',
  },
  'unsure-place': {
    message: [/^Expected to be sure of `(.+?)`, received (.+), with confidence [\d.]+\.$/, 'Is “$1” really $2?'],
    remedy: 'Confirm the place, or choose another.',
  },
  'same-point': {
    message: [/^Expected places apart, received (.+) at the point of (.+)\.$/, '$1 stands at the same point as $2.'],
    remedy: 'If they are one place, choose the same for both.',
  },
  'own-words-only': {
    message: [
      /^Expected a name that the source prints, received `(.+?)`, .*$/,
      '“$1” stands only in your own words, not in the article: it is not drawn.',
    ],
    remedy: 'Nothing to do, if that is meant.',
  },
  'draft-words': {
    message: [/^.*$/, 'Some words are still those of the draft.'],
    remedy: 'Write your own in their place, or take them out.',
  },
  'source-fields': {
    message: [/^Expected .* received no (.+)\.$/, 'The article is not named in full: there is no $1.'],
    remedy: 'Fill it in, or say in the note that it is not known.',
  },
  'source-names': { remedy: 'Open its article under Details: then its place names are known.' },
  'unknown-id': { remedy: 'Choose the place anew.' },
  'unused-decision': {
    message: [/^.*decision on `(.+?)`.*$/, 'You decided what “$1” is, but the text no longer names it.'],
    remedy: 'It does no harm.',
  },
  'no-place': {
    message: [/^.*$/, 'The page names no place that can be drawn.'],
    remedy: 'Add an excerpt, or words, that name one.',
  },
  'excerpt-changed': {
    message: [/^.*?in its line \d+\. ?(.*)$/, 'The article no longer has these words; it reads differently there. $1'],
    remedy: 'If that passage is meant and still says what you show, quote it anew.',
  },
  'excerpt-lost': {
    message: [/^.*$/, 'These words do not stand in the article, nor any that are like them.'],
    remedy: 'Take the excerpt out, or choose another passage.',
  },
  'quoted-too-much': {
    message: [
      /^Expected excerpts of at most (\d+) words together, received (\d+)(.*)\.$/,
      '$2 words are quoted$3; $1 would be right.',
    ],
  },
  'excerpt-long': {
    message: [/^Expected an excerpt of at most (\d+) .*, received (\d+)\.$/, 'An excerpt has $2 words; $1 are enough.'],
    remedy: 'Make it shorter.',
  },
  'copied-words': {
    message: [/^.*received (\d+) words in a row.*$/, '$1 words in a row are the article’s, and stand as your own.'],
    remedy: 'Make them an excerpt, or say it in your own words.',
  },
};

/** A problem as the studio tells it: without the marks of the file's own language. */
export function describeProblem({ code, message, remedy, details }: Problem): { message: string; remedy: string } {
  const { message: rule, remedy: better = remedy } = TELLINGS[code] ?? {};
  const now = details?.at(-1)?.replace(/^> /, '');
  const told = now === undefined ? better : `${better} Now it reads: “${now}”`;
  return { message: quote(rule === undefined ? message : message.replace(...rule)), remedy: quote(told) };
}

const quote = (text: string): string => text.replace(/`([^`]*)`/g, '“$1”').trim();
