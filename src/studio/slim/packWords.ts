const A = 'A'.charCodeAt(0);

/**
 * Words in small letters as one text, a quarter smaller when it is gzipped: sorted, each as a capital that counts the
 * letters it shares with the one before (A: none), and its further letters.
 */
export function packWords(words: Iterable<string>): string {
  let [packed, last] = ['', ''];
  for (const word of [...new Set(words)].sort()) {
    if (/[A-Z]/.test(word)) throw new Error(`A capital stands in "${word}".`);
    let shared = 0;
    while (shared < 25 && shared < last.length && last[shared] === word[shared]) shared++;
    packed += String.fromCharCode(A + shared) + word.slice(shared);
    last = word;
  }
  return packed;
}

/** The words of `packWords`. */
export function unpackWords(packed: string): ReadonlySet<string> {
  let last = '';
  const words = [...packed.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, count, rest]) => {
    last = last.slice(0, count!.charCodeAt(0) - A) + rest!;
    return last;
  });
  return new Set(words);
}
