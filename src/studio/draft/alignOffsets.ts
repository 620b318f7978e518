/**
 * Where each offset of a text lies in another that differs from it in white space alone; also that behind its end.
 * Offsets are UTF-16 code units.
 */
export function alignOffsets(from: string, to: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const unit of from) {
    if (/\s/.test(unit)) {
      offsets.push(at);
      continue;
    }
    while (/\s/.test(to[at] ?? '')) at += 1;
    for (let part = 0; part < unit.length; part += 1) offsets.push(at++);
  }
  offsets.push(at);
  return offsets;
}
