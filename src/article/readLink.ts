import type { PlaceId, Sense } from '../explainer/explainer.ts';
import { findNearest } from './findNearest.ts';
import { SENSES } from './frontMatter.ts';
import { isMeantAsPlaceId, isPlaceId, PLACE_ID_FORMS } from './placeId.ts';

/** A decision on a place, a link for the reader, or what is wrong with it. */
export type Link = { place: PlaceId | 'none'; sense?: Sense } | { href: string } | { mistake: string };

const WEB = /^(?:https?:\/\/[^\s<>"\\]+|mailto:[^\s<>"\\]+)$/i;

/** Reads the address and title of a Markdown link: `(geonames:1816670 "government")`, `(none)`, `(https://…)`. */
export function readLink(url: string, title: string | undefined): Link {
  if (url === 'none') return { place: 'none' };
  if (isMeantAsPlaceId(url)) {
    if (!isPlaceId(url))
      return { mistake: `Expected a place id such as ${PLACE_ID_FORMS}, received \`${url}\`. Correct the id.` };
    if (title === undefined) return { place: url };
    if (isSense(title)) return { place: url, sense: title };
    const nearest = findNearest(title, SENSES);
    const remedy = nearest === undefined ? 'Take one of them.' : `Did you mean \`${nearest}\`?`;
    return { mistake: `Expected one of the senses ${SENSES.join(', ')}, received \`${title}\`. ${remedy}` };
  }
  if (WEB.test(url)) return { href: url };
  return {
    mistake:
      `Expected an address with https://, http:// or mailto:, or a place id, received \`${url.slice(0, 80)}\`. ` +
      'Write the whole address, or take the link out.',
  };
}

function isSense(text: string): text is Sense {
  return (SENSES as readonly string[]).includes(text);
}
