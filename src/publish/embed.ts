import type { Companion } from './companions.ts';

/** The explainer for a frame on another page. */
export const embed: Companion = {
  name: 'embed.html',
  make: async (input) => (await import('./renderEmbed.ts')).renderEmbed(input),
};
