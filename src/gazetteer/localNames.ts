export interface LocalName {
  name: string;
  /** BCP 47. */
  lang: string;
}

/** Reads lines of "steps from the entry before, language, name", parted by tabs. */
export function readLocalNames(text: string): Map<number, LocalName> {
  const names = new Map<number, LocalName>();
  let entry = 0;
  for (const line of text.split('\n')) {
    const [step, lang, name] = line.split('\t');
    if (lang === undefined || name === undefined) continue;
    entry += Number(step);
    names.set(entry, { name, lang });
  }
  return names;
}
