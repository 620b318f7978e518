/** Four signs of 36 tell 1.7 million texts apart. */
const LENGTH = 4;

/**
 * Makes anchors from what they lead to, so that an edit elsewhere moves no link: `seoul_k3f9`. The underscore keeps them
 * apart from places' slugs; they need no escaping in an address or a style sheet. One namer serves one page.
 * @returns Given what the anchor begins with and the text that makes it, an anchor not given before; only the second and
 *   later ones of one text are counted: `seoul_k3f9_2`.
 */
export function contentAnchors(): (prefix: string, text: string) => string {
  const counts = new Map<string, number>();
  return (prefix, text) => {
    const anchor = `${prefix}_${shortHash(text)}`;
    const count = (counts.get(anchor) ?? 0) + 1;
    counts.set(anchor, count);
    return count === 1 ? anchor : `${anchor}_${count}`;
  };
}

/** Only letters and digits count, without case: a corrected comma or quotation mark breaks no link. */
export function foldWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** FNV-1a over UTF-16 code units, with the high bits mixed in; not for secrets. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = (hash ^ (hash >>> 13)) >>> 0;
  return (hash % 36 ** LENGTH).toString(36).padStart(LENGTH, '0');
}
