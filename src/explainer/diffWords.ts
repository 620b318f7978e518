/** A stretch of both texts, or only of the old or of the new one. */
export interface DiffPart {
  kind: 'same' | 'old' | 'new';
  text: string;
}

/** So many pairs of words at most are compared; what differs in longer texts is told as one change. */
const MOST_PAIRS = 4_000_000;

/**
 * The difference between two texts, in whole words, as their author would mark it: joined, the parts that are not `new`
 * are the old text, and those that are not `old` the new one.
 * @param lang BCP 47.
 */
export function diffWords(before: string, after: string, lang: string): DiffPart[] {
  const [a, b] = [cut(before, lang), cut(after, lang)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const middle = compare(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const parts: DiffPart[] = [
    ...a.slice(0, head).map((text): DiffPart => ({ kind: 'same', text })),
    ...middle,
    ...a.slice(a.length - tail).map((text): DiffPart => ({ kind: 'same', text })),
  ];
  return join(parts);
}

/** `said [-on Monday-] {+on Tuesday+} that`: readable without colours. */
export function formatDiff(parts: readonly DiffPart[]): string {
  const marks = { same: ['', ''], old: ['[-', '-]'], new: ['{+', '+}'] } as const;
  return parts.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join('');
}

/** Words, and what stands between them, sign by sign. */
function cut(text: string, lang: string): string[] {
  return [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

/** The longest row of words that both have in common, and what stands between. */
function compare(a: readonly string[], b: readonly string[]): DiffPart[] {
  const old = (text: string): DiffPart => ({ kind: 'old', text });
  const fresh = (text: string): DiffPart => ({ kind: 'new', text });
  if (a.length * b.length > MOST_PAIRS) return [...a.map(old), ...b.map(fresh)];
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      common[at] =
        a[i] === b[j] ? (common[at + width + 1] ?? 0) + 1 : Math.max(common[at + width] ?? 0, common[at + 1] ?? 0);
    }
  }
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const at = i * width + j;
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push({ kind: 'same', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if (j === b.length || (i < a.length && (common[at + width] ?? 0) >= (common[at + 1] ?? 0))) {
      parts.push(old(a[i] ?? ''));
      i += 1;
    } else {
      parts.push(fresh(b[j] ?? ''));
      j += 1;
    }
  }
  return parts;
}

/** Neighbours of one kind become one part; a lone space between two changes belongs to both. */
function join(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  let [before, after] = ['', ''];
  const flush = (): void => {
    if (before !== '') joined.push({ kind: 'old', text: before });
    if (after !== '') joined.push({ kind: 'new', text: after });
    [before, after] = ['', ''];
  };
  parts.forEach(({ kind, text }, index) => {
    const isBetween = text.trim() === '' && before + after !== '' && (parts[index + 1]?.kind ?? 'same') !== 'same';
    if (kind !== 'new' && (kind === 'old' || isBetween)) before += text;
    if (kind !== 'old' && (kind === 'new' || isBetween)) after += text;
    if (kind !== 'same' || isBetween) return;
    flush();
    const last = joined.at(-1);
    if (last?.kind === 'same') last.text += text;
    else joined.push({ kind, text });
  });
  flush();
  return joined;
}
