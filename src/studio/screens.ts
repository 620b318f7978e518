/** The studio's screens, in the order of the work; the page's address ends with the name of one. */
export const STEPS = [
  { name: 'details', title: 'Details' },
  { name: 'places', title: 'Places' },
  { name: 'story', title: 'Story' },
  { name: 'check', title: 'Check' },
  { name: 'publish', title: 'Publish' },
] as const;

export type Step = (typeof STEPS)[number]['name'];
export type Screen = 'start' | Step | 'preview';

/** @param hash Of an address, with its `#`. */
export function readScreen(hash: string): Screen {
  const name = hash.slice(1);
  if (name === 'preview') return name;
  return STEPS.find((step) => step.name === name)?.name ?? 'start';
}
