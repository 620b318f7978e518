import type { PlaceId, Sense } from '../../explainer/explainer.ts';
import { nameKey } from '../../gazetteer/nameKey.ts';
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

/** From here on a rule is right nineteen times in twenty. */
const SURE = 0.9;

export function certaintyOf({ by, named, sense, confidence }: Resolution): Certainty {
  if (by === 'author') return 'decided';
  if (named === null && sense !== 'name') return 'open';
  return confidence >= SURE ? 'sure' : 'doubtful';
}

/** What is to be reviewed, what is most in doubt first; what the author decided comes last. */
export function buildReview(resolutions: readonly Resolution[]): ReviewGroup[] {
  const groups = new Map<string, ReviewGroup>();
  for (const resolution of resolutions) {
    const { quote, sense, named, confidence } = resolution;
    const certainty = certaintyOf(resolution);
    const kind = certainty === 'decided' ? 'author' : 'rule';
    const key = [nameKey(quote), sense, named?.id ?? '', kind].join('|');
    const group = groups.get(key);
    if (group === undefined) {
      const place = named?.id ?? null;
      groups.set(key, { key, name: quote, sense, place, certainty, confidence, mentions: [resolution] });
    } else {
      group.mentions.push(resolution);
      if (confidence < group.confidence) Object.assign(group, { confidence, certainty });
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
