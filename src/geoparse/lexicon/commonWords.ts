import { wordSet } from './wordSet.ts';
export const commonWords = wordSet(
  'the a an and but she he they it of in on for all one police street center city may march will',
);
