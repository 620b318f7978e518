import type { Font } from './readFont.ts';

/** The faces of a card: bundled, so that it looks the same wherever it is made. */
export interface Faces {
  /** Source Serif 4, semibold and regular. */
  title: Font;
  serif: Font;
  /** Source Sans 3, semibold, and italic for governments, regions and waters. */
  label: Font;
  italic: Font;
}

/** The text without signs that a face lacks (an emoji); undefined where a letter of it is lacking: no boxes are drawn. */
export function writable(text: string, font: Font): string | undefined {
  const isMissing = (letter: string): boolean => !font.has(letter.codePointAt(0) ?? 0);
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if ([...plain].some((letter) => isMissing(letter) && /[\p{L}\p{M}\p{N}]/u.test(letter))) return undefined;
  const kept = [...plain].filter((letter) => !isMissing(letter)).join('');
  const tidy = kept.replace(/ {2,}/g, ' ').trim();
  return tidy === '' ? undefined : tidy;
}

/** The text in lines no wider than `width`; a last line that says with … that there would be more. */
export function wrapLines(text: string, font: Font, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || font.width(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most && lines.every((one) => font.width(one, size) <= width)) return lines;
  return lines.slice(0, most).map((one, index) => {
    const isCut = (index === most - 1 && lines.length > most) || font.width(one, size) > width;
    return isCut ? cut(one, font, size, width) : one;
  });
}

function cut(line: string, font: Font, size: number, width: number): string {
  let letters = [...line];
  while (letters.length > 1 && font.width(`${letters.join('')}…`, size) > width) letters = letters.slice(0, -1);
  return `${letters.join('').replace(/[\s,;:.–—-]+$/u, '')}…`;
}
