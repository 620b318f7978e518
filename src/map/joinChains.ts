/**
 * Joins arcs head to tail into lines and rings as long as they can be. `ends` holds the numbers of the points where arcs
 * begin and end, two for each arc; an arc `~index` runs backwards.
 */
export function joinChains(arcs: number[], ends: number[]): number[][] {
  const startOf = (index: number): number => ends[index < 0 ? ~index * 2 + 1 : index * 2] ?? -1;
  const endOf = (index: number): number => ends[index < 0 ? ~index * 2 : index * 2 + 1] ?? -1;
  const leaving = new Map<number, number[]>();
  const arriving = new Set(arcs.map(endOf));
  for (const arc of arcs) leaving.set(startOf(arc), [...(leaving.get(startOf(arc)) ?? []), arc]);
  const used = new Set<number>();
  const next = (at: number): number | undefined => leaving.get(at)?.find((arc) => !used.has(arc));
  const follow = (first: number): number[] => {
    const chain: number[] = [];
    for (let arc: number | undefined = first; arc !== undefined;) {
      chain.push(arc);
      used.add(arc);
      arc = endOf(arc) === startOf(first) ? undefined : next(endOf(arc));
    }
    return chain;
  };
  // Lines begin where nothing arrives; what is left are rings, which begin anywhere.
  const open = arcs.filter((arc) => !arriving.has(startOf(arc)));
  return [...open, ...arcs].flatMap((arc) => (used.has(arc) ? [] : [follow(arc)]));
}
