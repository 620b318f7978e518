/** Every number in a tree of objects, by the path that leads to it: `recognition.isCountry`. */
export function listNumbers(tree: object, path: string[] = []): Map<string, number> {
  const numbers = Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, number][] => {
    const here = [...path, key];
    if (typeof value === 'number') return [[here.join('.'), value]];
    return typeof value === 'object' && value !== null ? [...listNumbers(value, here)] : [];
  });
  return new Map(numbers);
}
