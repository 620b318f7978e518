import { countryWords } from './lexicon/countryWords.ts';
import type { Words } from './words.ts';

/** Words that are seen at most: more say nothing more about where a text is at home. */
const mostWords = 3000;

/** How much the text's wording speaks for each country (ISO alpha-2), 0…1: the share of its telling words that are used there. */
export function findCountryWords(words: Words): Map<string, number> {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  const end = Math.min(words.count, mostWords);
  for (let index = 0; index < end; index++) {
    const word = words.lower[index]!;
    const countries = countryWords.get(word);
    if (!countries || seen.has(word)) continue;
    seen.add(word);
    for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const shares = new Map<string, number>();
  for (const [country, count] of counts) shares.set(country, count / (seen.size + 2));
  return shares;
}
