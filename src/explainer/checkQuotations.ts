import type { Article } from '../article/article.ts';
import { EXCERPT_WORDS, findBudget, QUOTED_SHARE, QUOTED_WORDS } from '../article/findBudget.ts';
import type { Budget } from '../article/findBudget.ts';
import { locateExcerpt } from '../article/locateExcerpt.ts';
import { findCopies } from './findCopies.ts';
import type { Finding, SourceText } from './problem.ts';

/** Law 2: excerpts are verbatim and short. */
export function checkQuotations(article: Article, source: SourceText | undefined): Finding[] {
  const { rights, words } = article.meta.source;
  if (rights === 'own') return [];
  const { excerpts } = article;
  const budget = findBudget(excerpts, { rights, lang: article.meta.lang, words, source: source?.text });
  return [
    ...checkLengths(article, budget),
    ...checkTotal(budget),
    ...(source === undefined ? [] : checkVerbatim(article, source)),
    ...(source === undefined || rights !== 'in-copyright' ? [] : findCopies(article, source.text)),
  ];
}

function checkLengths(article: Article, budget: Budget): Finding[] {
  return budget.excerpts.flatMap(({ level, words }, index): Finding[] => {
    if (level === 'within') return [];
    const limit = level === 'error' ? EXCERPT_WORDS.fail : EXCERPT_WORDS.warn;
    return [
      {
        severity: level,
        code: 'excerpt-long',
        message: `Expected an excerpt of at most ${limit} words of a work in copyright, received ${words}.`,
        remedy: `Quote less: take out ${words - limit} words at its beginning or end.`,
        offset: article.excerpts[index]?.start ?? 0,
      },
    ];
  });
}

function checkTotal({ applies, excerpts, quoted, total, share, level }: Budget): Finding[] {
  if (applies && excerpts.length > 0 && total === undefined) {
    return [
      {
        severity: 'error',
        code: 'source-words',
        message: 'Expected `source.words`, the length of the source, to measure the excerpts against, received none.',
        remedy: 'Let `wherein new` write it, or count the words of the source.',
        key: ['source'],
      },
    ];
  }
  if (level === 'within') return [];
  const limit = Math.floor((total ?? 0) * QUOTED_SHARE[level === 'error' ? 'fail' : 'warn']);
  const most = level === 'error' ? Math.min(limit, QUOTED_WORDS) : limit;
  const percent = share === undefined ? '' : `, ${(share * 100).toFixed(1)}% of the source`;
  return [
    {
      severity: level,
      code: 'quoted-too-much',
      message: `Expected excerpts of at most ${most} words together, received ${quoted}${percent}.`,
      remedy: `Quote ${quoted - most} words less: shorten excerpts, or say it in your own words.`,
      key: ['source', 'rights'],
    },
  ];
}

function checkVerbatim(article: Article, source: SourceText): Finding[] {
  return article.excerpts.flatMap((excerpt): Finding[] => {
    const location = locateExcerpt(excerpt.quote, source.text, article.meta.lang);
    if (location.isVerbatim) return [];
    const message =
      location.words < 2
        ? `Expected an excerpt of the source, received words that do not stand together in it: “${location.quoted}…”.`
        : location.quoted === ''
          ? 'Expected an excerpt of the source, received other signs at its end.'
          : `Expected the words of the source after word ${location.words} of the excerpt, “${location.printed}”, received “${location.quoted}”.`;
    return [
      {
        severity: 'error',
        code: 'excerpt-not-verbatim',
        message,
        remedy: 'Copy the words as the source prints them; what leaves words out must become two block quotes.',
        offset: excerpt.start,
      },
    ];
  });
}
