import type { PlaceId, Sense } from '../../explainer/explainer.ts';
import type { Entry } from '../../gazetteer/gazetteer.ts';
import { nameKey } from '../../gazetteer/nameKey.ts';
import { findDistance } from '../../geoparse/findDistance.ts';
import { findShares } from '../../geoparse/findShares.ts';
import type { Resolution } from '../../geoparse/resolution.ts';

/** How sure it is what a name stands for. `decided`: by the author. */
export type Certainty = 'open' | 'doubtful' | 'sure' | 'decided';

/** The mentions of one name that stand for the same: what an author decides at once. */
export interface ReviewGroup {
  /** Stable while the same names stand for the same. */
  key: string;
  /** As the text first prints it. */
  name: string;
  sense: Sense;
  place: PlaceId | null;
  certainty: Certainty;
  /** The least of its mentions', 0…1. */
  confidence: number;
  /** In the order of the text. */
  mentions: Resolution[];
}

/** Below it about half of a newspaper's names are placed wrongly; the page calls such a place "not sure", too. */
const SURE = 0.7;
/** Below it two in five are, where the text may as well mean another place; one in six, where it may not. */
const SURE_OF_RIVALS = 0.8;
/** The share from which another place is one that the text may mean. */
const RIVAL = 0.05;
/** Kilometres: a town and the district around it are no rivals. */
const NEAR = 60;

/** Doubtful is what deserves an author's look, and that alone: what was measured for the rule is in docs/studio.md. */
export function certaintyOf(resolution: Resolution): Certainty {
  const { by, named, sense, confidence } = resolution;
  if (by === 'author') return 'decided';
  // A part of another name is not drawn.
  if (sense === 'name') return 'sure';
  if (named === null) return 'open';
  if (confidence >= SURE_OF_RIVALS) return 'sure';
  const isRivalled = hasRival(resolution, named);
  // Corpora mark "French" and "American" now and then only, whence the doubt; there is nothing to choose.
  if (sense === 'people' && !isRivalled) return 'sure';
  return confidence < SURE || isRivalled ? 'doubtful' : 'sure';
}

function hasRival({ candidates }: Resolution, { point }: Entry): boolean {
  const shares = findShares(candidates);
  return candidates.some(({ entry }, at) => shares[at]! >= RIVAL && findDistance(entry.point, point) > NEAR);
}

/** What is to be reviewed, what is most in doubt first; what the author decided comes last. */
export function buildReview(resolutions: readonly Resolution[]): ReviewGroup[] {
  const groups = new Map<string, ReviewGroup>();
  // A book names the same places over and over.
  const keys = new Map<string, string>();
  for (const resolution of resolutions) {
    const { quote, sense, named, confidence } = resolution;
    const certainty = certaintyOf(resolution);
    const kind = certainty === 'decided' ? 'author' : 'rule';
    const name = keys.get(quote) ?? nameKey(quote);
    keys.set(quote, name);
    const key = [name, sense, named?.id ?? '', kind].join('|');
    const group = groups.get(key);
    if (group === undefined) {
      const place = named?.id ?? null;
      groups.set(key, { key, name: quote, sense, place, certainty, confidence, mentions: [resolution] });
    } else {
      group.mentions.push(resolution);
      group.confidence = Math.min(group.confidence, confidence);
      if (RANK[certainty] < RANK[group.certainty]) group.certainty = certainty;
    }
  }
  return [...groups.values()].sort(
    (a, b) => RANK[a.certainty] - RANK[b.certainty] || a.confidence - b.confidence || startOf(a) - startOf(b),
  );
}

const RANK: Record<Certainty, number> = { open: 0, doubtful: 1, sure: 2, decided: 3 };
const startOf = ({ mentions }: ReviewGroup): number => mentions[0]?.start ?? 0;

/** The groups that are in the same case as this one, itself among them: "all like it". */
export function findAlike(group: ReviewGroup, groups: readonly ReviewGroup[]): ReviewGroup[] {
  return groups.filter(({ certainty, sense }) => certainty === group.certainty && sense === group.sense);
}
