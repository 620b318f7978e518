import { abbreviations } from './lexicon/abbreviations.ts';
import { isApostrophe, isHyphen, isWordUnit, letterKind, Letter } from './letters.ts';
import { markHeadlines } from './markHeadlines.ts';
import type { ParseDocument } from './resolution.ts';
import { Gap, Shape, type Words } from './words.ts';

const dot = 0x2e;

/** Parts a text into words with their offsets, their shape, and what stands between them. Linear in the text's length. */
export function tokenize(document: ParseDocument): Words {
  const { text } = document;
  const most = (text.length >> 1) + 1;
  const words: Words = {
    text,
    count: 0,
    start: new Uint32Array(most),
    end: new Uint32Array(most),
    shape: new Uint8Array(most),
    gap: new Uint8Array(most),
    lower: [],
    inLowerCase: new Set(),
  };
  let at = 0;
  while (at < text.length) {
    const begin = findWordStart(text, at);
    if (begin === text.length) break;
    const gap = words.count === 0 ? Gap.line : readGap(text, at, begin);
    at = readWord(words, begin, gap & 7, gap > 7);
  }
  markBlocks(words, document.blocks ?? []);
  markHeadlines(words);
  return words;
}

function findWordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordUnit(text.charCodeAt(at))) at++;
  return at;
}

/** The gap between two words; 8 is added where direct speech or a clause after a colon begins. */
function readGap(text: string, from: number, to: number): number {
  if (to - from === 1) {
    const unit = text.charCodeAt(from);
    if (unit === 0x20) return Gap.space;
    if (isHyphen(unit)) return Gap.hyphen;
    if (unit === 0x0a) return isWrapped(text, from) ? Gap.space : Gap.line;
    return unit === 0x2c ? Gap.comma : Gap.mark;
  }
  const between = text.slice(from, Math.min(to, from + 40));
  if (to - from > 40 || /\n\s*\n|\r\s*\r|\u2029/.test(between)) return Gap.line;
  const lineBreak = between.search(/[\n\r\u2028]/);
  if (lineBreak >= 0 && !isWrapped(text, from + lineBreak)) return Gap.line;
  if (/[.!?…][)\]"'”’]*\s/.test(between)) return Gap.sentence;
  if (/^\s+$/.test(between)) return Gap.space;
  if (/^,\s*$/.test(between)) return Gap.comma;
  return /\s["“«'‘]$|:\s/.test(between) ? Gap.mark + 8 : Gap.mark;
}

/** Whether a line break only wraps a paragraph: lines of letters and wire copy are 50 to 100 units long. */
function isWrapped(text: string, lineBreak: number): boolean {
  const line = text.slice(Math.max(0, lineBreak - 101), lineBreak);
  const length = line.length - 1 - line.lastIndexOf('\n');
  return length >= 50 && length <= 100;
}

/** Reads the word that begins at `begin`, adds it, and returns where to go on. */
function readWord(words: Words, begin: number, gap: number, opensSpeech: boolean): number {
  const { text } = words;
  let end = begin;
  let letters = 0;
  let capitals = 0;
  let segment = 0;
  let isDotted = false;
  for (;;) {
    const unit = end < text.length ? text.charCodeAt(end) : 0;
    const kind = letterKind(unit);
    if (kind !== Letter.none) {
      if (kind !== Letter.digit) letters++;
      if (kind === Letter.upper) capitals++;
      segment++;
      end++;
    } else if (end + 1 < text.length && isWordUnit(text.charCodeAt(end + 1)) && isInner(unit, segment, isDotted)) {
      isDotted ||= unit === dot;
      if (unit === dot) segment = 0;
      end++;
    } else break;
  }
  let next = end;
  let shape = letterKind(text.charCodeAt(begin)) === Letter.digit ? Shape.number : 0;
  if (letterKind(text.charCodeAt(begin)) === Letter.upper) shape |= Shape.capital;
  if (endsPossessive(text, begin, end)) {
    end -= 2;
    letters--;
    if (/S/.test(text[next - 1]!)) capitals--;
    shape |= Shape.possessive;
  }
  if (capitals === letters && letters > 1) shape |= Shape.capitals;
  let lower = text.slice(begin, end);
  if (capitals > 0) lower = lower.toLowerCase();
  if (next === end && takesDot(text, end, lower, shape, isDotted)) {
    shape |= Shape.dotted;
    lower += '.';
    next = ++end;
  }
  if (gap >= Gap.sentence || opensSpeech) shape |= Shape.opening;
  if (capitals === 0) words.inLowerCase.add(lower);
  addWord(words, begin, end, shape, gap, lower);
  return next;
}

function addWord(words: Words, start: number, end: number, shape: number, gap: number, lower: string): void {
  const index = words.count++;
  words.start[index] = start;
  words.end[index] = end;
  words.shape[index] = shape;
  words.gap[index] = gap;
  words.lower.push(lower);
}

/** Apostrophes stand inside words; dots only after single letters ("U.S", "W.Va"), so that "home.The" is two words. */
function isInner(unit: number, segment: number, isDotted: boolean): boolean {
  return isApostrophe(unit) ? segment > 0 : unit === dot && (segment === 1 || (isDotted && segment <= 2));
}

function endsPossessive(text: string, begin: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  return end - begin > 2 && (last === 0x73 || last === 0x53) && isApostrophe(text.charCodeAt(end - 2));
}

function takesDot(text: string, end: number, lower: string, shape: number, isDotted: boolean): boolean {
  if (text.charCodeAt(end) !== dot) return false;
  // "U.S.." has its own dot and the sentence's; "Paris..." has none.
  if (text.charCodeAt(end + 1) === dot && (!isDotted || text.charCodeAt(end + 2) === dot)) return false;
  if (isDotted || (lower.length === 1 && (shape & Shape.capital) !== 0)) return true;
  return (shape & Shape.capital) !== 0 && abbreviations.has(lower);
}

/** A block's first word opens a line, however the text joins its blocks. */
function markBlocks(words: Words, blocks: { start: number; end: number }[]): void {
  let index = 0;
  for (const block of blocks) {
    while (index < words.count && words.start[index]! < block.start) index++;
    if (index < words.count && words.start[index]! < block.end) {
      words.gap[index] = Gap.line;
      words.shape[index] = words.shape[index]! | Shape.opening;
    }
  }
}
