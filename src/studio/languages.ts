/** Languages with a daily press, and the written forms that differ; BCP 47. */
const TAGS =
  'af am ar as az be bg bn bo bs ca ceb ckb cs cy da de dv dz el en en-GB en-US eo es es-419 et eu fa fi fil fo fr fr-CA ' +
  'fy ga gd gl gu ha haw he hi hr ht hu hy id ig is it ja jv ka kk kl km kn ko ku ky la lb ln lo lt lv mg mi mk ml mn mr ' +
  'ms mt my nb ne nl nn no ny om or pa pl ps pt pt-BR pt-PT qu rm ro ru rw sa sd si sk sl sm sn so sq sr sr-Latn st su sv ' +
  'sw ta te tg th ti tk tn to tr tt ug uk ur uz vi wo xh yi yo zh-Hans zh-Hant zu';

export interface Language {
  tag: string;
  /** In English: letters of all scripts in one list would stop the page while their fonts are looked for. */
  name: string;
}

/** Languages by their English names. @param present The tag that a draft has now, which is among them whatever it is. */
export function listLanguages(present: string): Language[] {
  const tags = new Set([...TAGS.split(' '), ...(present === '' ? [] : [present])]);
  return [...tags].map((tag) => ({ tag, name: nameLanguage(tag) })).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

const english = new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' });

/** The tag itself, where it is none that the browser knows. */
function nameLanguage(tag: string): string {
  try {
    return english.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A language tag in its normal form, such as a page gives it; undefined where it is none. */
export function readLanguage(written: string | null | undefined): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales((written ?? '').trim().replaceAll('_', '-'));
    // What a word processor writes of words that no spelling checker is to read.
    return tag === undefined || /^(?:x-|und\b|zxx\b)/.test(tag) ? undefined : tag;
  } catch {
    return undefined;
  }
}

/** Whether places are found in texts of this language. */
export const isEnglish = (tag: string): boolean => /^en(?:-|$)/i.test(tag);
