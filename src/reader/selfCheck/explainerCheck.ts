import type { Explainer } from '../../explainer/explainer.ts';
import { buildSelfCheck } from '../../explainer/selfCheck/buildSelfCheck.ts';
import { checkSource } from '../../explainer/selfCheck/checkSource.ts';
import { findSenseNotes } from '../senses.ts';
import { wordQuestions } from './wordQuestions.ts';
import type { Quote, WordedQuestion } from './wordedQuestion.ts';

/** The self-check of an explainer, in words. A page makes the same one of what it shows: see `pageCheck`. */
export function explainerCheck(explainer: Explainer): WordedQuestion[] {
  const source = checkSource(explainer);
  const slugs = new Map(explainer.places.map(({ id, slug }) => [id, slug]));
  const mentions = new Map(explainer.mentions.map((mention) => [mention.id, mention]));
  const senses = findSenseNotes(explainer);
  const senseOf = (id: string): string | null => {
    const mention = mentions.get(id);
    return mention === undefined ? null : senses.textOf(mention);
  };
  const quoteOf = (id: string): Quote | null => {
    const mention = mentions.get(id);
    const block = explainer.blocks.find(
      ({ start, end }) => start <= (mention?.start ?? -1) && (mention?.end ?? 0) <= end,
    );
    if (mention === undefined || block === undefined) return null;
    const { text } = explainer;
    return {
      before: text.slice(block.start, mention.start),
      name: mention.quote,
      after: text.slice(mention.end, block.end),
    };
  };
  const places = source.places.map((place) => ({ ...place, slug: slugs.get(place.id) ?? '' }));
  return wordQuestions(buildSelfCheck(source), { ...source, places, senseOf, quoteOf });
}
