import type { Entry } from '../gazetteer/gazetteer.ts';

/** The page's anchors of mentions, excerpts and close-ups begin like this. */
const TAKEN = /^(?:[em]\d+|close-up-\d+)$/;

/** One anchor for each entry, in their order: from the name; where two bear one name, the later adds its country. */
export function buildSlugs(entries: readonly Entry[]): Map<Entry['id'], string> {
  const slugs = new Map<Entry['id'], string>();
  const used = new Set<string>();
  for (const entry of entries) {
    const name = writeSlug(entry.name) || writeSlug(entry.id);
    const base = /^[a-z]/.test(name) && !TAKEN.test(name) ? name : `place-${name}`;
    const kinds = [base, `${base}-${(entry.admin1 ?? entry.country ?? entry.kind).toLowerCase()}`.replace(/\./g, '-')];
    let slug = kinds.find((kind) => !used.has(kind) && !TAKEN.test(kind));
    for (let count = 2; slug === undefined; count += 1) if (!used.has(`${base}-${count}`)) slug = `${base}-${count}`;
    used.add(slug);
    slugs.set(entry.id, slug);
  }
  return slugs;
}

/** "Xi'an" → "xian", "São Paulo" → "sao-paulo". */
function writeSlug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}|['’ʼ`]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
