import type { SourceDocument } from './draft.ts';

/** To be tried with one click: our own words, with a government, a people and a town that is not the one it seems. */
export const EXAMPLE = {
  title: 'A crate of tea takes the long way',
  description: 'How one crate from the hills of Darjeeling came to the wrong Paris first.',
  paragraphs: [
    'A crate of tea left Darjeeling on a Monday in March. A lorry took it down to Siliguri and a train on to Kolkata, where it waited a week for a ship.',
    'The ship called at Colombo, crossed the Indian Ocean and went through the Suez Canal, where Egypt collects a toll. In Piraeus a smaller ship took the crate on board. It sailed round Greece and up the Adriatic Sea to Trieste, which was the port of Vienna when Austria still had a coast.',
    'From there the papers said Paris, and so the tea went on by rail through Milan and Lyon. Only the French customs officer asked which Paris was meant. The shop that had ordered it stands in Paris, Texas.',
    'Washington wanted a new form, and Brussels had lost the old one. In August the crate came ashore at Houston. The tea was sold within an hour.',
  ],
} as const;

/** The example as a source: a block for each paragraph. */
export function buildExample(): SourceDocument {
  const text = EXAMPLE.paragraphs.join('\n\n');
  let start = 0;
  const blocks = EXAMPLE.paragraphs.map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  return { text, blocks };
}
