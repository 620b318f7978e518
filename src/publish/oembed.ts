import { EMBED_HEIGHT, EMBED_WIDTH, embedFrame } from '../reader/embedSnippet.ts';
import { CARD_HEIGHT, CARD_NAME, CARD_WIDTH } from './card.ts';
import type { Companion } from './companions.ts';
import { escapeHtml } from './escapeHtml.ts';

/**
 * How another site may show the page, as oEmbed 1.0 has it (https://oembed.com): one answer for whatever size is asked. Its
 * HTML is what WordPress leaves of an answer: a quotation with the link, and the frame.
 */
export const oembed: Companion = {
  name: 'oembed.json',
  isWanted: (_, { url }) => url !== undefined,
  make({ explainer: { slug, title, source }, site: { url = '', drawCard } }) {
    const page = `${url}${slug}/`;
    const author = source.rights === 'own' ? source.author?.join(', ') : undefined;
    const link = `<blockquote><a href="${escapeHtml(page)}">${escapeHtml(title)}</a></blockquote>`;
    const answer = {
      type: 'rich',
      version: '1.0',
      title,
      ...(author === undefined ? {} : { author_name: author }),
      provider_name: new URL(url).hostname,
      provider_url: url,
      html: link + embedFrame(page, title),
      width: EMBED_WIDTH,
      height: EMBED_HEIGHT,
      ...(drawCard === undefined
        ? {}
        : { thumbnail_url: page + CARD_NAME, thumbnail_width: CARD_WIDTH, thumbnail_height: CARD_HEIGHT }),
    };
    return `${JSON.stringify(answer, null, 1)}\n`;
  },
};
