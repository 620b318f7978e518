import type { Article } from '../article/article.ts';
import { EXCERPT_WORDS, findBudget, QUOTED_SHARE, QUOTED_WORDS } from '../article/findBudget.ts';
import type { Budget } from '../article/findBudget.ts';
import { checkPassages } from './checkPassages.ts';
import { formatDiff } from './diffWords.ts';
import type { Mention } from './explainer.ts';
import { findCopies } from './findCopies.ts';
import type { Finding, SourceText } from './problem.ts';
import { reanchor } from './reanchor.ts';
import type { Anchoring } from './reanchor.ts';

/** Law 2: excerpts are verbatim and short. @param mentions The explainer's. */
export function checkQuotations(
  article: Article,
  mentions: readonly Mention[],
  source: SourceText | undefined,
): Finding[] {
  const { rights, words } = article.meta.source;
  if (rights === 'own') return [];
  const { excerpts } = article;
  const budget = findBudget(excerpts, { rights, lang: article.meta.lang, words, source: source?.text });
  return [
    ...checkLengths(article, budget),
    ...checkTotal(budget),
    ...(source === undefined ? [] : checkVerbatim(article, mentions, source)),
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

function checkVerbatim(article: Article, mentions: readonly Mention[], source: SourceText): Finding[] {
  const quotes = article.excerpts.map(({ id, quote }) => {
    return { quote, names: mentions.filter(({ excerpt }) => excerpt === id).map((mention) => mention.quote) };
  });
  const anchorings = reanchor(quotes, source.text, article.meta.lang);
  const findings = anchorings.flatMap((anchoring, index): Finding[] => {
    if (anchoring.state === 'same') return [];
    const offset = article.excerpts[index]?.start ?? 0;
    return [{ severity: 'error', offset, ...(anchoring.state === 'lost' ? LOST : describeChange(anchoring)) }];
  });
  return [...findings, ...checkPassages(article, anchorings, source.text)];
}

const LOST = {
  code: 'excerpt-lost',
  message: 'Expected an excerpt of the source, received words that do not stand in it, nor any that are like them.',
  remedy: 'Take it out, or quote another passage; what leaves words out must become two block quotes.',
};

function describeChange({ line, diff, text, lostNames }: Extract<Anchoring, { state: 'changed' }>): {
  code: string;
  message: string;
  remedy: string;
  details: string[];
} {
  const names = lostNames.length === 0 ? '' : ` It no longer names ${lostNames.join(', ')}.`;
  return {
    code: 'excerpt-changed',
    message: `Expected an excerpt of the source word for word, received one that reads differently in its line ${line}.${names}`,
    remedy: 'If that passage is meant and still says what you show, quote it anew:',
    details: [formatDiff(diff), `> ${text}`],
  };
}
