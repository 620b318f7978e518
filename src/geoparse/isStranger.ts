import { provinceAbbreviations } from './lexicon/abbreviations.ts';
import { commonWords } from './lexicon/commonWords.ts';
import { days } from './lexicon/geography.ts';
import { wordSet } from './lexicon/wordSet.ts';
import { isShaped, lowerWord, Shape, type Words } from './words.ts';

/** Words that open sentences and are no names. */
const openers = wordSet(
  'a about above across after again against all almost alone along already also although always amid among an and another any are around as at away',
  'back because before behind below beneath besides between beyond both but by can could currently despite did do does during each earlier either even eventually',
  'ever every everywhere except few finally first five for four formerly from further had has have he hence her here his how however i if in indeed instead inside',
  'into is it its just last late lately later less like likewise little many maybe meanwhile most mostly moreover much my near nearby nearly neither never nevertheless',
  'next nine no nobody none nonetheless nor not nothing now nowadays of off officially often on once one only onto or other others otherwise our out outside over',
  'overall past perhaps previously rather recently regarding second seven several she should similarly simply since six so some sometimes soon',
  'still such suddenly ten than that the their then there thereafter therefore these they third this those though three through throughout thus till to today together',
  'tomorrow tonight too toward towards traditionally twelve two under unless unlike until up upon was we were what whatever when whenever where whereas wherever whether',
  'which while who why will with within without would yesterday yet you your',
);

/** Whether a word is capitalised and has no business directly before or after a place's name. */
export function isStranger(words: Words, index: number): boolean {
  if (!isShaped(words, index, Shape.capital) || isShaped(words, index, Shape.headline)) return false;
  const word = lowerWord(words, index);
  if (isShaped(words, index, Shape.opening) && (openers.has(word) || commonWords.has(word))) return false;
  if (provinceAbbreviations.has(word)) return false;
  return !days.has(word) && !isShaped(words, index, Shape.possessive);
}
