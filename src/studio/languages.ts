/** Languages with a daily press, and the written forms that differ; BCP 47. */
const TAGS =
  'af am ar as az be bg bn bo bs ca ceb ckb cs cy da de dv dz el en en-GB en-US eo es es-419 et eu fa fi fil fo fr fr-CA ' +
  'fy ga gd gl gu ha haw he hi hr ht hu hy id ig is it ja jv ka kk kl km kn ko ku ky la lb ln lo lt lv mg mi mk ml mn mr ' +
  'ms mt my nb ne nl nn no ny om or pa pl ps pt pt-BR pt-PT qu rm ro ru rw sa sd si sk sl sm sn so sq sr sr-Latn st su sv ' +
  'sw ta te tg th ti tk tn to tr tt ug uk ur uz vi wo xh yi yo zh-Hans zh-Hant zu';

export interface Language {
  tag: string;
  /** In English, with its own name behind it: "German · Deutsch". */
  name: string;
}

/** So many are named without a pause: a browser fetches the words of each language anew. */
const AT_ONCE = 8;

let listed: Promise<Language[]> | undefined;

/** Languages by their English names; named once, a few at a time. */
export function listLanguages(): Promise<Language[]> {
  return (listed ??= nameAll());
}

async function nameAll(): Promise<Language[]> {
  const languages: Language[] = [];
  for (const [index, tag] of TAGS.split(' ').entries()) {
    if (index % AT_ONCE === 0) await new Promise((done) => setTimeout(done));
    languages.push({ tag, name: nameLanguage(tag) });
  }
  return sortLanguages(languages);
}

/** The list with a language that a draft has, whatever it is. */
export function withLanguage(languages: readonly Language[], tag: string): Language[] {
  const isListed = tag === '' || languages.some((language) => language.tag === tag);
  return isListed ? [...languages] : sortLanguages([...languages, { tag, name: nameLanguage(tag) }]);
}

const sortLanguages = (languages: Language[]): Language[] =>
  languages.sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** The tag itself, where it is none that the browser knows. */
export function nameLanguage(tag: string): string {
  const english = nameIn('en', tag);
  const own = nameIn(tag, tag);
  return own === tag || own.toLowerCase() === english.toLowerCase() ? english : `${english} · ${own}`;
}

function nameIn(lang: string, tag: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
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
