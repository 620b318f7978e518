import { countWords, findWords } from '../article/countWords.ts';
import { EXCERPT_WORDS, QUOTED_SHARE, QUOTED_WORDS } from '../article/findBudget.ts';
import { findSentences } from '../article/findSentences.ts';
import type { Resolution } from '../geoparse/resolution.ts';
import { findEntry, isDrawn } from './buildMentions.ts';
import type { PlaceId, Rights, Span } from './explainer.ts';

interface Candidate {
  start: number;
  end: number;
  words: number;
  /** Place ids with what each is worth. */
  places: Map<PlaceId, number>;
}

/** Fewer words say nothing of a place, unless they are a sentence. */
const SHORTEST = 5;
/** What a further excerpt costs beyond its words: few and whole ones read better than many scraps, unless only scraps
 *  show a further town within the budget. Tried in this order. */
const EXCERPT_COSTS = [10, 4, 0];
/** What a new town is worth, where any other new place is worth 1. */
const TOWN = 6;
/** Words on each side of a name, where a sentence is too long and has no clauses that fit. */
const AROUND = 9;

/**
 * Proposes the excerpts of an explainer: the fewest words of the source that show each place at least once, in whole
 * sentences where they fit, else in clauses, never more than the budget allows without a warning.
 * @param text The source in its normal form (`normaliseText`), which the resolutions belong to.
 * @param options.lang BCP 47.
 */
export function proposeExcerpts(
  text: string,
  resolutions: readonly Resolution[],
  { rights, lang }: { rights: Rights; lang: string },
): Span[] {
  if (rights === 'own') return [];
  const isLimited = rights === 'in-copyright';
  const longest = isLimited ? EXCERPT_WORDS.warn : Infinity;
  const budget = isLimited ? Math.min(QUOTED_WORDS, Math.floor(countWords(text, lang) * QUOTED_SHARE.warn)) : Infinity;
  const candidates = findCandidates(text, resolutions.filter(isDrawn), lang, longest);
  const choices = EXCERPT_COSTS.map((cost) => choose(candidates, budget, cost));
  const best = choices.reduce((most, choice) => (countWorth(choice) > countWorth(most) + TOWN / 2 ? choice : most));
  return best
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }));
}

/** Takes, again and again, what shows most new places for its words, until nothing new fits into the budget. */
function choose(candidates: readonly Candidate[], budget: number, cost: number): Candidate[] {
  const chosen: Candidate[] = [];
  const covered = new Set<PlaceId>();
  let left = budget;
  for (let open = candidates; ;) {
    open = open.filter((candidate) => candidate.words <= left && !chosen.some((other) => isOver(candidate, other)));
    const best = findBest(open, covered, cost);
    if (best === undefined) return chosen;
    chosen.push(best);
    left -= best.words;
    for (const id of best.places.keys()) covered.add(id);
  }
}

function countWorth(chosen: readonly Candidate[]): number {
  const places = new Map(chosen.flatMap((candidate) => [...candidate.places]));
  return [...places.values()].reduce((sum, value) => sum + value, 0);
}

/** The most new places for its words and cost; the earlier one where two are as good. */
function findBest(
  candidates: readonly Candidate[],
  covered: ReadonlySet<PlaceId>,
  cost: number,
): Candidate | undefined {
  let best: { candidate: Candidate; value: number } | undefined;
  for (const candidate of candidates) {
    let worth = 0;
    for (const [id, value] of candidate.places) if (!covered.has(id)) worth += value;
    const value = worth / (candidate.words + cost);
    if (value > (best?.value ?? 0)) best = { candidate, value };
  }
  return best?.candidate;
}

function isOver(a: Candidate, b: Candidate): boolean {
  return a.start < b.end && b.start < a.end;
}

function findCandidates(text: string, named: readonly Resolution[], lang: string, longest: number): Candidate[] {
  const candidates: Candidate[] = [];
  let next = 0;
  for (const sentence of findSentences(text, lang)) {
    while (next < named.length && (named[next]?.start ?? 0) < sentence.start) next += 1;
    const inside: Resolution[] = [];
    for (; next < named.length && (named[next]?.end ?? 0) <= sentence.end; next += 1)
      inside.push(named[next] as Resolution);
    if (inside.length === 0) continue;
    const whole = buildCandidate(text, sentence, inside, lang);
    if (whole.words <= longest && (whole.words >= SHORTEST || isSentence(text, whole))) candidates.push(whole);
    if (whole.words > longest) candidates.push(...findParts(text, sentence, inside, lang, longest));
  }
  return candidates;
}

/** A headline is none. */
function isSentence(text: string, { start, end }: Candidate): boolean {
  return /[.!?。！？]["'”’»)]*$/.test(text.slice(start, end));
}

/** Of a sentence that is too long: its clauses, and a window around each name that stands in none that fits. */
function findParts(
  text: string,
  sentence: { start: number; end: number },
  names: readonly Resolution[],
  lang: string,
  longest: number,
): Candidate[] {
  const fits = ({ words, places }: Candidate): boolean => words >= SHORTEST && words <= longest && places.size > 0;
  const build = (part: { start: number; end: number }): Candidate => buildCandidate(text, part, names, lang);
  const clauses = findClauses(text, sentence).map(build).filter(fits);
  const bare = names.filter((name) => !clauses.some(({ start, end }) => name.start >= start && name.end <= end));
  const windows = bare.map((name) => build(findWindow(text, sentence, name, lang)));
  return [...clauses, ...windows.filter(fits)];
}

function buildCandidate(
  text: string,
  { start, end }: { start: number; end: number },
  names: readonly Resolution[],
  lang: string,
): Candidate {
  const places = new Map<PlaceId, number>();
  for (const name of names) {
    const entry = name.start >= start && name.end <= end ? findEntry(name) : null;
    // A town is what a reader looks for; countries are named often enough.
    if (entry !== null) places.set(entry.id, entry.kind === 'town' ? TOWN : 1);
  }
  return { start, end, words: countWords(text.slice(start, end), lang), places };
}

/** All runs of clauses of a sentence, without the comma at their end. */
function findClauses(text: string, { start, end }: { start: number; end: number }): { start: number; end: number }[] {
  const sentence = text.slice(start, end);
  const breaks = [...sentence.matchAll(/[,;:]?\s+[–—]\s+|[,;:]\s+/g)].slice(0, 20);
  const starts = [start, ...breaks.map(({ index, 0: sign }) => start + index + sign.length)];
  const ends = [...breaks.map(({ index }) => start + index), end];
  return starts.flatMap((from, first) => ends.slice(first).map((to) => ({ start: from, end: to })));
}

/** The name with some words on each side, inside its sentence. */
function findWindow(
  text: string,
  sentence: { start: number; end: number },
  name: Resolution,
  lang: string,
): { start: number; end: number } {
  const before = findWords(text.slice(sentence.start, name.start), lang).at(-AROUND);
  const after = findWords(text.slice(name.end, sentence.end), lang).slice(0, AROUND).at(-1);
  return {
    start: before === undefined ? sentence.start : sentence.start + before.start,
    end: after === undefined ? name.end : name.end + after.end,
  };
}
