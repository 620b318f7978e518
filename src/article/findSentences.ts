/** Words that end in a full stop and seldom end a sentence before a name or a number. */
const ABBREVIATION =
  /(?:^|[\s("'“‘«[–—-])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Ste|Mt|Ft|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Gov|Sen|Rep|Pres|Amb|Jr|Sr|No|Nos|vs|cf|ca|approx|dept|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|e\.g|i\.e|al)\.$/;
/** "J." and "U.S.", "U.N.", "D.C.": the next word decides, see below. */
const INITIAL = /(?:^|[\s("'“‘«[–—-])\p{Lu}\.$/u;
const INITIALS = /(?:^|[\s("'“‘«[–—-])(?:\p{Lu}\.){2,}$/u;
/** After "the U.S." these begin a new sentence; a name or a noun goes on with the old one. */
const OPENER =
  /^["'“‘«(]*(?:The|A|An|It|He|She|They|We|In|On|At|But|And|This|That|These|Those|However|Its|His|Her|Their|For|When|After|Before|If|As)\b/;

/** Editors wrap lines at 72 to 120 UTF-16 code units. */
const WRAPPED = { least: 50, most: 120 };

export interface Sentence {
  start: number;
  end: number;
}

/**
 * Finds the sentences of a text: Unicode's rules (UAX 29), with the breaks after abbreviations taken back.
 * A blank line ends a sentence; so does a line break, unless the text is wrapped into short lines. Offsets are UTF-16 code units, without the white
 * space around; the sentences are in order and apart.
 * @param lang BCP 47.
 */
export function findSentences(text: string, lang: string): Sentence[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  for (const [start, end] of findParagraphs(text)) {
    const line = text.slice(start, end).replace(/[\n\r\u2028\u2029\u0085]/g, ' ');
    let from = 0;
    for (const { index, segment } of segmenter.segment(line)) {
      const to = index + segment.length;
      if (to < line.length && isAbbreviated(line.slice(from, to), line.slice(to))) continue;
      const sentence = trim(line, from, to);
      if (sentence.start < sentence.end) {
        sentences.push({ start: start + sentence.start, end: start + sentence.end });
      }
      from = to;
    }
  }
  return sentences;
}

function findParagraphs(text: string): [number, number][] {
  const paragraphs: [number, number][] = [];
  let start = 0;
  for (const gap of text.matchAll(isWrapped(text) ? /\n[^\S\n]*\n\s*/g : /\n\s*/g)) {
    paragraphs.push([start, gap.index]);
    start = gap.index + gap[0].length;
  }
  paragraphs.push([start, text.length]);
  return paragraphs;
}

/** Whether an editor broke the lines: none is longer than a screen's, and they are not paragraphs of one line each. */
function isWrapped(text: string): boolean {
  const lines = text.split('\n');
  return lines.every((line) => line.length <= WRAPPED.most) && lines.some((line) => line.length >= WRAPPED.least);
}

function isAbbreviated(before: string, after: string): boolean {
  // Only the end matters, and a sentence may be a whole book long.
  const tail = before.slice(-40).trimEnd();
  const head = after.slice(0, 40);
  if (INITIALS.test(tail)) return !OPENER.test(head);
  return INITIAL.test(tail) || ABBREVIATION.test(tail);
}

function trim(line: string, from: number, to: number): Sentence {
  const segment = line.slice(from, to);
  const start = from + segment.length - segment.trimStart().length;
  return { start, end: from + segment.trimEnd().length };
}
