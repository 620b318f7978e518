import type { Sense } from '../src/explainer/explainer.ts';

/** A corpus of news whose place names people have marked and placed, and what its marking counts as a place name. */
export interface CorpusInfo {
  /** The file's name up to its first dot. */
  name: string;
  title: string;
  /** Who made it and where it is described. */
  paper: string;
  licence: string;
  url: string;
  /** The senses of Wherein that count as gold there. */
  senses: readonly Sense[];
  /** What of its documents must not stand in training and in test at once. */
  groupedBy: string;
}

const everySense: readonly Sense[] = ['place', 'government', 'dateline', 'people', 'name'];

/** What `npm run train` learns from. Texts and annotations stay with their owners: this project holds none of them. */
export const corpora: readonly CorpusInfo[] = [
  {
    name: 'lgl',
    title: 'Local-Global Lexicon (LGL)',
    paper: 'Lieberman, Samet, Sankaranarayanan: Geotagging with Local Lexicons to Build Indexes (ICDE 2010)',
    licence: 'articles in the copyright of their newspapers; annotations published for research',
    url: 'https://github.com/milangritta/Pragmatic-Guide-to-Geoparsing-Evaluation',
    senses: everySense,
    groupedBy: 'newspaper',
  },
  {
    name: 'geovirus',
    title: 'GeoVirus',
    paper: 'Gritta, Pilehvar, Collier: Which Melbourne? Augmenting Geocoding with Maps (ACL 2018)',
    licence: 'texts of Wikinews, CC BY 2.5; annotations published for research',
    url: 'https://github.com/milangritta/Geocoding-with-Map-Vector',
    senses: ['place', 'government', 'dateline'],
    groupedBy: 'document',
  },
];

/** The corpus of that name, or one that is taken to count every sense and to be written by many. */
export function findCorpus(name: string): CorpusInfo {
  const known = corpora.find((corpus) => corpus.name === name);
  return (
    known ?? { name, title: name, paper: '', licence: 'unknown', url: '', senses: everySense, groupedBy: 'document' }
  );
}
