import type { Article } from '../article/article.ts';
import { countWords } from '../article/countWords.ts';
import { normaliseText } from '../article/normaliseText.ts';
import type { Source } from './explainer.ts';
import type { Finding, SourceText } from './problem.ts';

const WANTED = ['title', 'author', 'publisher', 'published', 'url'] as const;

/** Is the source named, measured, and still the same? */
export function checkSource(article: Article, source: SourceText | undefined): Finding[] {
  const { rights } = article.meta.source;
  if (rights === 'own') return [];
  const findings = [...checkFields(article.meta.source), ...checkRecord(article)];
  return source === undefined
    ? findings
    : [...findings, ...checkSameness(article, source), ...checkListed(article, source)];
}

function checkFields(source: Source): Finding[] {
  const missing = WANTED.filter((field) => source[field] === undefined);
  if (missing.length === 0 || source.note !== undefined) return [];
  return [
    {
      severity: 'warning',
      code: 'source-fields',
      message: `Expected the source to be named in full, received no ${missing.join(', no ')}.`,
      remedy: 'Add it under `source:`, or say in `note:` that it is not known.',
      key: ['source'],
    },
  ];
}

function checkRecord(article: Article): Finding[] {
  if (article.meta.source.names !== undefined || article.excerpts.length === 0) return [];
  return [
    {
      severity: 'warning',
      code: 'source-names',
      message:
        'Expected `source.names`, the place names that the source prints, received none: only names in excerpts are drawn.',
      remedy: 'Let `wherein new` write the list from the source.',
      key: ['source'],
    },
  ];
}

function checkSameness(article: Article, source: SourceText): Finding[] {
  const { words, sha256 } = article.meta.source;
  const counted = countWords(normaliseText(source.text), article.meta.lang);
  const isOther = sha256 !== undefined && source.sha256 !== undefined && sha256 !== source.sha256;
  if (!isOther && (words === undefined || words === counted)) return [];
  return [
    {
      severity: 'warning',
      code: 'source-changed',
      message:
        `Expected the source that the explainer was made from${words === undefined ? '' : ` (${words} words)`}, ` +
        `received another text (${counted} words).`,
      remedy: `If this is the right source, set \`words: ${counted}\`${source.sha256 === undefined ? '' : ` and \`sha256: ${source.sha256}\``}.`,
      key: ['source', isOther ? 'sha256' : 'words'],
    },
  ];
}

/** A listed name that the source does not print would put a place on the map against law 1. */
function checkListed(article: Article, source: SourceText): Finding[] {
  const text = normaliseText(source.text).replace(/\s+/g, ' ');
  return (article.meta.source.names ?? []).flatMap((name, index): Finding[] =>
    text.includes(name)
      ? []
      : [
          {
            severity: 'error',
            code: 'name-not-in-source',
            message: `Expected \`source.names\` to hold names that the source prints, received \`${name}\`.`,
            remedy: 'Write it as the source does, or take it out.',
            key: ['source', 'names', index],
          },
        ],
  );
}
