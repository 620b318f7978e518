/** "no mistakes", "1 doubt", "3 explainers". */
export function countOf(number: number, what: string): string {
  return `${number === 0 ? 'no' : number} ${what}${number === 1 ? '' : 's'}`;
}
