import type { Sense } from '../explainer/explainer.ts';

/** "1 place", "5 places". */
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** The language of all that follows. */
export const lang = 'en';

/** What the prerendered page says beside the author's words. */
export const strings = {
  kicker: 'Map explainer',
  allExplainers: 'All explainers',
  skips: 'Skip links',
  skipToStory: 'Skip to the story',
  skipToPlaces: 'Skip to the places',
  skipMap: 'Skip the map',
  source: 'Source:',
  untitled: 'A text without a recorded headline',
  ownText: 'The author’s own text.',
  ownTextBy: (names: string) => `An original text by ${names}.`,
  notRecorded: (what: string) => `Not recorded: ${what}.`,

  mapTitle: 'The map',
  projection: 'Mercator projection.',
  bordersNote:
    'Borders and names are for orientation only and do not express an opinion on the legal status of any place. Dashed lines are disputed or not agreed. Positions are approximate; a dot marks a town or the middle of an area, not an exact site.',
  bordersShort: 'Borders are not authoritative; dashed lines are disputed or not agreed.',
  makingMore: 'How this map was made',
  madeWith: (names: string) => `Data: ${names}.`,
  listOf: (n: number) => `${count(n, 'place', 'places')}, in a list`,
  legend: 'Key',
  legendDisc: 'a town',
  legendRing: 'a government, at its capital',
  legendArea: 'a country or province',
  legendLabel: 'a region or a water',
  legendDashed: 'a disputed border',

  story: 'The story',
  excerptLabel: (n: number) => `Excerpt ${n}`,
  passage: 'Read it there',
  places: 'The places',
  placesIntro: 'In the order of the text. Distances run along the great circle, between the middles of areas.',
  showOnMap: 'Show on the map',
  named: (n: number) => (n === 1 ? 'Named once:' : n === 2 ? 'Named twice:' : `Named ${n} times:`),
  mention: 'mention',
  inExcerpt: 'in',
  excerptLink: (n: number) => `excerpt ${n}`,
  printedAs: 'Printed as',
  sense: (sense: Sense, of: string | null): string | null => {
    if (sense === 'government') return of === null ? 'a government' : `the government of ${of}`;
    if (sense === 'people') return of === null ? 'a people' : `the people of ${of}, or what is theirs`;
    if (sense === 'dateline') return 'where the report was written';
    return null;
  },
  byAuthor: 'Placed by the author',
  byRule: 'Placed by rule',
  couldAlsoBe: 'Could also be',

  check: 'Check what you know',
  checkOnPaper: 'The questions are on the worksheet, too.',
  checkNeedsScript: 'The questions need JavaScript.',

  closeUps: 'Close-ups',
  closeUpsBelow: 'close-ups below the story',
  making: 'How this map was made',
  certainty: 'How sure is a place?',
  certaintyText:
    'Each place is found in a gazetteer by fixed rules, or chosen by the author. “Very sure” means that the rules leave hardly another choice; “fairly sure”, that others are less likely; “not sure”, that another place of the name may be meant. What else a name could be stands with its place.',
  senses: 'A place or a government?',
  sensesText:
    'News often says “Moscow” for the government of Russia. Such a name carries a ringed number in the text, and where the text means only the government, an open ring at the capital on the map. Names of peoples and what is theirs (“Russian”) have a dotted line.',
  borders: 'Borders and names',
  bordersDate:
    'The borders are those of 2018; no later front line is drawn. The map has the Mercator projection: directions are true, but areas far from the equator look too large.',
  dataSources: 'Data',
  unresolved: 'Names that are not on the map',
  unresolvedNone: 'None: each place name that was found in the text is on the map.',
  downloads: 'Take it with you',
  citeKind: 'map explainer',
  citeAfter: (source: string) => `after ${source}`,
  cite: 'To cite this page',
  copy: 'Copy the citation',
  embed: 'Embed this',
  copySnippet: 'Copy the lines',
  wholeExplainer: 'Read the whole explainer',
  cardAlt: (summary: string) => `Map: ${summary}`,

  toolbar: 'Move the map',
  wholeMap: 'Whole map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  pan: { up: 'Move up', down: 'Move down', left: 'Move left', right: 'Move right' },
  still: 'Do not animate',
  controls: 'Controls',
  card: 'The chosen place',
  cardEmpty: (n: number) => `${count(n, 'place', 'places')}, in the order of the text`,
  next: 'Next place',
  previous: 'Previous place',
  nextMention: 'Next mention',
  previousMention: 'Previous mention',
  details: 'Details',
  read: 'Read where it is named',
  aboutPlace: 'In the list of places',

  excerptsRights: 'Excerpts belong to their publisher and are quoted for comment and teaching.',
  footer: 'Made with Wherein. This page asks nothing of any other site, sets no cookie and keeps no record of you.',

  contentsTitle: 'Map explainers',
  contentsIntro: 'Articles, with every place that they name on a map beside the words that name it.',
  contentsOwn: 'Make one of your own',
  contentsEmpty: 'There is no explainer here yet.',
} as const;

/** What the page's controls say when they are used: apart, because only these go to the browser as script. */
export const controlStrings = {
  here: (sense: string) => `here: ${sense}.`,
  ofMentions: (k: number, n: number) => `${k} of ${n}`,
  selected: (name: string, n: number, sense: string | null, excerpts: number) =>
    `${n}. ${name} chosen${sense === null ? '' : `, ${sense}`}, ${count(excerpts, 'excerpt', 'excerpts')}.`,
  mentionSelected: (name: string, k: number, n: number, sense: string | null) =>
    `${name}, mention ${k} of ${n}${sense === null ? '' : `, ${sense}`}.`,
  cleared: 'No place chosen.',
  copied: 'Copied.',
  notCopied: 'Copying did not work: select the text and copy it yourself.',
} as const;
