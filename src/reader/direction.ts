/** Scripts that run from right to left, and languages usually written in one. */
const rtlScripts = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The direction of a language's usual script, by CLDR's likely script. @param lang BCP 47; an invalid tag reads 'ltr'. */
export function direction(lang: string): 'ltr' | 'rtl' {
  try {
    return rtlScripts.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
