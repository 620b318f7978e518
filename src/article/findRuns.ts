export interface Run {
  start: number;
  end: number;
}

/** Every run of the text that is the quote but for white space, and stands at word boundaries; in order, apart. */
export function findRuns(quote: string, text: string): Run[] {
  const parts = quote
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  if (parts[0] === '') return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('\\s+')}(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
}
