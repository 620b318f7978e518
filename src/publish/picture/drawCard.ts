import type { Explainer } from '../../explainer/explainer.ts';
import type { MapDrawing } from '../../map/drawMap.ts';
import { formatDate } from '../../reader/format.ts';
import { formatSource } from '../../reader/source.ts';
import { strings } from '../../reader/strings.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../card.ts';
import { escapeHtml } from '../escapeHtml.ts';
import { colours } from './colours.ts';
import { drawCardMap } from './drawCardMap.ts';
import type { SpotsIn } from './drawCardMap.ts';
import { faceOf } from './faceOf.ts';
import { wrapLines, writable } from './letters.ts';
import type { Faces } from './letters.ts';
import type { Font } from './readFont.ts';

/** Pixels: the column of text, and the paper around what is written in it. */
const COLUMN = 452;
const MARGIN = 44;
const WIDTH = COLUMN - 2 * MARGIN;
const TITLE_SIZES = [54, 50, 46, 42, 38, 34, 30];

/**
 * Draws the picture that stands for an explainer where its address is shared: a plate of an atlas, its title beside the same
 * map as on the page. The SVG needs no style sheet and no more than the faces that came with Wherein. A title in letters that
 * they lack gives way to the summary of places, which is written by Wherein.
 */
export function drawCard(explainer: Explainer, drawing: MapDrawing, faces: Faces, spotsIn: SpotsIn): string {
  const map = { x: COLUMN, y: 0, width: CARD_WIDTH - COLUMN, height: CARD_HEIGHT };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">
${drawCardMap(explainer, drawing.whole, map, faces, spotsIn)}
<rect width="${COLUMN}" height="100%" fill="${colours.paper}"/>
<path d="M${COLUMN} 0v${CARD_HEIGHT}" stroke="${colours.rule}" stroke-width="2"/>
${drawMark()}
${drawWords(explainer, faces)}
</svg>
`;
}

/** The mark of Wherein: two places and the way between them. */
function drawMark(): string {
  return `<g transform="translate(${MARGIN} 42) scale(1.25)">
<rect width="32" height="32" rx="7" fill="${colours.sea}"/>
<path d="M11 20.5C12 13 16 10 20 10.5" fill="none" stroke="${colours.marker}" stroke-width="1.5" stroke-dasharray="2 2.4"/>
<circle cx="10.5" cy="22" r="4.5" fill="${colours.marker}"/>
<circle cx="22.5" cy="10.5" r="4" fill="none" stroke="${colours.marker}" stroke-width="2.5"/>
</g>`;
}

function drawWords(explainer: Explainer, faces: Faces): string {
  const { title, summary, date, source } = explainer;
  const headline = writable(title, faces.title);
  const credit = source.rights === 'own' ? undefined : formatSource(source);
  const foot =
    writable(credit === undefined || credit === '' ? formatDate(date) : credit, faces.label) ?? formatDate(date);
  const footLines = wrapLines(foot, faces.label, 18, WIDTH, 2);
  const footTop = CARD_HEIGHT - 38 - (footLines.length - 1) * 24;
  const top = 128;
  const room = footTop - 48 - top;
  const { size, lines } = fitTitle(headline ?? summary, faces.title, headline === undefined ? room : room - 96);
  const titleBottom = top + lines.length * size * 1.14;
  const left = Math.floor((footTop - 40 - titleBottom - 18) / 31);
  const about = headline === undefined || left < 1 ? [] : wrapLines(summary, faces.serif, 23, WIDTH, Math.min(5, left));
  const kicker = text(
    strings.kicker.toUpperCase(),
    MARGIN + 56,
    69,
    faceOf.label,
    17,
    colours.accent,
    ' letter-spacing="2"',
  );
  return [
    kicker,
    ...lines.map((line, k) => text(line, MARGIN, top + size * (0.86 + 1.14 * k), faceOf.title, size, colours.ink)),
    ...about.map((line, k) => text(line, MARGIN, titleBottom + 36 + 31 * k, faceOf.serif, 23, colours.soft)),
    `<path d="M${MARGIN} ${footTop - 36}h${WIDTH}" stroke="${colours.rule}" stroke-width="2"/>`,
    ...footLines.map((line, k) => text(line, MARGIN, footTop + 24 * k, faceOf.label, 18, colours.soft)),
  ].join('\n');
}

/** The largest size at which a title stands in its room. */
function fitTitle(title: string, font: Font, room: number): { size: number; lines: string[] } {
  for (const size of TITLE_SIZES) {
    const lines = wrapLines(title, font, size, WIDTH, Infinity);
    if (lines.length * size * 1.14 <= room && lines.every((line) => !line.endsWith('…'))) return { size, lines };
  }
  const size = TITLE_SIZES.at(-1) ?? 30;
  return { size, lines: wrapLines(title, font, size, WIDTH, Math.max(1, Math.floor(room / (size * 1.14)))) };
}

function text(words: string, x: number, y: number, face: string, size: number, fill: string, more = ''): string {
  return `<text x="${x}" y="${y.toFixed(1)}" ${face} font-size="${size}" fill="${fill}"${more}>${escapeHtml(words)}</text>`;
}
