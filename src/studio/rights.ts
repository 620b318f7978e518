import type { Rights } from '../explainer/explainer.ts';

/** On what ground a text is used, with what follows from it. */
export const RIGHTS_CHOICES: readonly { rights: Rights; name: string; means: string }[] = [
  {
    rights: 'in-copyright',
    name: 'Somebody else’s article',
    means: 'You may quote short excerpts and explain them in your own words. The studio keeps count of how much.',
  },
  {
    rights: 'own',
    name: 'My own text',
    means: 'The whole text becomes the page.',
  },
  {
    rights: 'permission',
    name: 'Used with permission',
    means: 'The author or publisher has allowed you to quote as much as you like. Keep the letter.',
  },
  {
    rights: 'public-domain',
    name: 'In the public domain',
    means:
      'No rights are left, for instance because the author died more than 70 years ago. Quote as much as you like.',
  },
  {
    rights: 'cc-by',
    name: 'Creative Commons, CC BY',
    means: 'Quote as much as you like; the author, the address and the licence must be named.',
  },
  {
    rights: 'cc-by-sa',
    name: 'Creative Commons, CC BY-SA',
    means: 'As CC BY, and your own page is under the same licence.',
  },
];
