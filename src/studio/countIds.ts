/** Ids for the pieces of a new draft. */
export function countIds(): () => string {
  let last = 0;
  return () => `p${++last}`;
}
