import type { GoldDocument } from './readCorpora.ts';
import { buildRandom } from './random.ts';

/**
 * Parts documents into folds for cross-validation: a group (a newspaper) lies whole in one fold, and the folds hold
 * about as many names. The same documents and seed give the same folds.
 *
 * @returns The documents of each fold.
 */
export function findFolds(documents: GoldDocument[], count = 5, seed = 1): GoldDocument[][] {
  const groups = new Map<string, GoldDocument[]>();
  for (const document of documents) groups.set(document.group, [...(groups.get(document.group) ?? []), document]);
  const random = buildRandom(seed);
  const drawn = [...groups.values()]
    .map((group) => ({ group, size: countNames(group), order: random() }))
    .sort((a, b) => b.size - a.size || a.order - b.order);
  const folds = Array.from({ length: count }, () => ({ documents: [] as GoldDocument[], size: 0 }));
  for (const { group, size } of drawn) {
    const smallest = folds.reduce((least, fold) => (fold.size < least.size ? fold : least));
    smallest.documents.push(...group);
    smallest.size += size;
  }
  return folds.map((fold) => fold.documents);
}

function countNames(documents: GoldDocument[]): number {
  return documents.reduce((sum, { toponyms }) => sum + toponyms.length, 0);
}
