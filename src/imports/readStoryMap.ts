import { UserError } from '../error.ts';
import { expected, isObject, member, readDegrees, readItems, readString } from './jsonFields.ts';
import type { Field } from './jsonFields.ts';
import { readLine, readWords } from './readWords.ts';
import type { ReadHtml, Stop, Stops } from './stops.ts';

/** Whether a JSON document is an export of StoryMapJS. */
export const isStoryMap = (document: Field): boolean =>
  isObject(member(document, 'storymap').value) || member(document, 'slides').value !== undefined;

/**
 * Reads what StoryMapJS publishes: `storymap.slides[]`, each with a headline, text in HTML, a place and a medium. The
 * overview gives the title and what stands before the first stop.
 * @throws UserError with the path in the document.
 */
export function readStoryMap(document: Field, file: string, readHtml: ReadHtml): Stops {
  const storymap = isObject(member(document, 'storymap').value) ? member(document, 'storymap') : document;
  const slides = readItems(member(storymap, 'slides'), file);
  const result: Stops = { intro: [], stops: [], notes: [] };
  let left = 0;
  for (const slide of slides) {
    if (!isObject(slide.value)) throw expected('a slide', slide, file);
    const { media, ...stop } = readSlide(slide, file, readHtml);
    const isKept = media !== undefined && media.caption !== '' && isAddress(media.href);
    if (media !== undefined && !isKept) left += 1;
    const isOverview = member(slide, 'type').value === 'overview' && result.title === undefined;
    if (isOverview && stop.heading !== '') {
      result.title = stop.heading;
      result.intro.push(...stop.paragraphs);
    } else result.stops.push(isKept ? { ...stop, media } : stop);
  }
  if (left > 0) result.notes.push(`Pictures and films without a caption to make a link of, left out: ${left}.`);
  return result;
}

function readSlide(slide: Field, file: string, readHtml: ReadHtml): Stop {
  const text = member(slide, 'text');
  const location = member(slide, 'location');
  const lat = readDegrees(member(location, 'lat'), 90, file);
  const lon = readDegrees(member(location, 'lon'), 180, file);
  if ((lat === undefined) !== (lon === undefined)) {
    throw new UserError(`\`${location.path}\`: expected \`lat\` and \`lon\`, received one of them.`, { file });
  }
  const name = readLine(readString(member(location, 'name'), file), readHtml);
  const media = readMedia(member(slide, 'media'), file, readHtml);
  return {
    heading: readLine(readString(member(text, 'headline'), file), readHtml),
    ...(name === '' ? {} : { name }),
    ...(lat === undefined || lon === undefined ? {} : { point: { lat, lon } }),
    paragraphs: readWords(readString(member(text, 'text'), file), readHtml),
    ...(media === undefined ? {} : { media }),
  };
}

function readMedia(media: Field, file: string, readHtml: ReadHtml): Stop['media'] {
  const href = readString(member(media, 'url'), file);
  if (href === '') return undefined;
  const line = (key: string): string => readLine(readString(member(media, key), file), readHtml);
  return { href, caption: line('caption'), credit: line('credit') };
}

const isAddress = (href: string): boolean => /^https?:\/\/[^\s<>"\\]+$/i.test(href);
