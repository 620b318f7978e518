import type { Companion } from './companions.ts';

/** Pixels: the proportions that all services show whole. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
export const CARD_NAME = 'card.png';

/** The picture that stands for a page where its address is shared; it is of use only by a whole address. */
export const card: Companion = {
  name: CARD_NAME,
  isWanted: (_, { url, drawCard }) => url !== undefined && drawCard !== undefined,
  make({ explainer, drawing, site }) {
    if (site.drawCard === undefined) throw new Error('A card is wanted where none can be drawn.');
    return site.drawCard(explainer, drawing);
  },
};
