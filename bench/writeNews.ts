import { buildRandom } from '../eval/random.ts';

const sentences = [
  'The council of {town} voted on Tuesday to repair the old bridge, which carries the road to {town}.',
  'Police in {town}, {country}, said that two men had been arrested after a fire at a warehouse near the harbour.',
  '"We have waited nine years for this," said {person}, who teaches music at a school in {town}.',
  'The {adjective} ministry of health has sent doctors to {town} and {town}, where the fever was first seen in March.',
  'Officials in {country} and {country} signed an agreement on the fish of the border river, and nobody expected it to last.',
  '{person}, 43, moved from {town} to {town} as a child and has never wanted to live anywhere else since.',
  'Sales of bread rose by 4 percent in the second quarter, the company said, while sales of butter fell.',
  'The storm turned north before it reached {town}, and the schools there will open again on Monday morning.',
  'Mr. {surname} told the court that he had not been in {town} on the night in question, and that his car had been sold.',
  'It was the third defeat in a row for {town} United, whose new coach, {person}, asked the crowd for patience.',
  'The University of {town} will keep its library open until midnight during the examinations.',
  'Farmers around {town} fear that the rains will come too late for the wheat, as they did two years ago.',
  'A train left {town} at noon and was found, hours later and quite empty, on a siding outside {town}.',
  '{town}, {country} - The price of a loaf has doubled since the spring, and the bakers blame the millers.',
  'The museum bought the painting from a dealer in {town} and has now given it back to the {adjective} family that lost it.',
  'Nobody was hurt, the mayor said, but the roof will have to be built anew and the children will learn in tents.',
  'When the river rose in May, the people of {town} carried their grandmothers and their goats to the church on the hill.',
  '{surname} Street was closed for most of the afternoon while firefighters looked for the source of the smoke.',
  'Scientists from {country} who work in {town} say that the glacier has lost a third of its length in forty years.',
  'The Bank of {country} left its rate where it was, to the surprise of those whose business it is to guess.',
];
const countries =
  'France|Kenya|Peru|Japan|Ukraine|the United States|Egypt|Canada|Vietnam|Mexico|Poland|Nigeria|India|Chad|Georgia|Jordan';
const adjectives =
  'French|Kenyan|Peruvian|Japanese|Ukrainian|American|Egyptian|Canadian|Vietnamese|Mexican|Polish|Indian';
const given = 'Anna|James|Maria|David|Fatima|Ivan|Mei|Carlos|Amina|John|Sofia|Paul|Grace|Omar|Elena|Victor';
const surnames =
  'Miller|Okafor|Jackson|Lopez|Novak|Tanaka|Washington|Silva|Houston|Petrov|Hassan|Lincoln|Kim|Austin|Meyer';

/** A report names few places and comes back to them. */
const places = 8;

/**
 * A made-up news report of about `words` words for speed to be measured on: some of its names are places, some persons',
 * some teams' or streets'. The same seed gives the same report.
 */
export function writeNews(seed: number, words: number, towns: string[]): string {
  const random = buildRandom(seed);
  const pick = (values: string[]): string => values[Math.floor(random() * values.length)]!;
  const here = Array.from({ length: places }, () => pick(towns));
  const pools: Record<string, () => string> = {
    town: () => pick(here),
    country: () => pick(countries.split('|')),
    adjective: () => pick(adjectives.split('|')),
    surname: () => pick(surnames.split('|')),
    person: () => `${pick(given.split('|'))} ${pick(surnames.split('|'))}`,
  };
  const paragraphs: string[] = [];
  for (let written = 0; written < words;) {
    const paragraph = [pick(sentences), pick(sentences), pick(sentences)].join(' ');
    const filled = paragraph.replace(/\{(\w+)\}/g, (_, slot: string) => pools[slot]!());
    paragraphs.push(filled);
    written += filled.split(' ').length;
  }
  return paragraphs.join('\n\n');
}
