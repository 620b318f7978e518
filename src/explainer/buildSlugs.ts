import type { Entry } from '../gazetteer/gazetteer.ts';

/** Close-ups' anchors, and the words that excerpts' and placeless mentions' anchors begin with. */
const TAKEN = /^(?:[en]|close-up-\d+)$/;

/**
 * One anchor for each entry, made of its name. Where several bear one name, the best known of them has it plain and the
 * others add where they lie, wherever in the text they stand: so a namesake that comes in later seldom moves a link.
 */
export function buildSlugs(entries: readonly Entry[]): Map<Entry['id'], string> {
  const slugs = new Map<Entry['id'], string>();
  const used = new Set<string>();
  for (const entry of [...entries].sort(byRenown)) {
    const name = writeSlug(entry.name) || writeSlug(entry.id);
    const base = /^[a-z]/.test(name) && !TAKEN.test(name) ? name : `place-${name}`;
    const around = writeSlug(entry.admin1 ?? entry.country ?? entry.kind);
    const kinds = [base, `${base}-${around}`, `${base}-${writeSlug(entry.id)}`];
    let slug = kinds.find((kind) => !used.has(kind) && !TAKEN.test(kind));
    for (let count = 2; slug === undefined; count += 1) if (!used.has(`${base}-${count}`)) slug = `${base}-${count}`;
    used.add(slug);
    slugs.set(entry.id, slug);
  }
  return slugs;
}

/** Countries, their capitals, towns by size, the rest by size. */
function byRenown(a: Entry, b: Entry): number {
  return rank(a) - rank(b) || b.population - a.population || (a.id < b.id ? -1 : 1);
}

function rank({ kind, capital }: Entry): number {
  if (kind === 'country') return 0;
  if (kind === 'town') return capital === 'country' ? 1 : 2;
  return 3;
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
