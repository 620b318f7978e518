import { buildSelfCheck } from '../../explainer/selfCheck/buildSelfCheck.ts';
import type { PageLinks } from '../pageLinks.ts';
import type { ReaderData } from '../readerData.ts';
import { wordQuestions } from './wordQuestions.ts';
import type { Quote, WordedQuestion } from './wordedQuestion.ts';

/** The self-check of a page, made of what the page shows: the same as `explainerCheck` of its explainer. */
export function pageCheck({ senses }: Pick<ReaderData, 'senses'>, page: PageLinks): WordedQuestion[] {
  const { places, centre } = page;
  const source = { places, centre, senses };
  return wordQuestions(buildSelfCheck(source), {
    ...source,
    senseOf: (mention) => page.senseOf(mention),
    quoteOf: (mention) => readQuote(page.mention(mention)?.element),
  });
}

function readQuote(mention: HTMLElement | undefined): Quote | null {
  const block = mention?.closest('p, li, h2, h3, h4');
  if (mention === undefined || !block) return null;
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEndBefore(mention);
  const after = document.createRange();
  after.selectNodeContents(block);
  after.setStartAfter(mention);
  return { before: before.toString(), name: mention.textContent, after: after.toString() };
}
