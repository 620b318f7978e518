/** A language in which the places of some countries call themselves. */
export interface PlaceLanguage {
  /** BCP 47, as the page marks the name. */
  lang: string;
  /** CLDR's folder. */
  cldr: string;
  /** Folders of libgeonames-common, the better first. */
  catalogs: string[];
  countries: string[];
  /** What a name in this language is written in. Names in other letters are mistakes of the source. */
  script: RegExp;
}

const LATIN = /^[\p{Script=Latin}\p{M}'’ʻ ().-]+$/u;

/**
 * One language a country: the official one that most people there use. Countries of several languages, where it takes the
 * province to know (India, Belgium, Switzerland, Canada …), and those of English are left out.
 */
export const placeLanguages: PlaceLanguage[] = [
  { lang: 'zh-Hans', cldr: 'zh', catalogs: ['zh_CN', 'zh'], countries: ['CN'], script: /^\p{Script=Han}+$/u },
  { lang: 'zh-Hant', cldr: 'zh-Hant', catalogs: ['zh_TW', 'zh_HK', 'zh'], countries: ['TW', 'HK', 'MO'], script: /^\p{Script=Han}+$/u },
  { lang: 'ja', cldr: 'ja', catalogs: ['ja'], countries: ['JP'], script: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーヶケ々]+$/u },
  { lang: 'ko', cldr: 'ko', catalogs: ['ko'], countries: ['KR', 'KP'], script: /^\p{Script=Hangul}+$/u },
  cyrillic('mn', ['MN']),
  cyrillic('ru', ['RU']),
  cyrillic('uk', ['UA']),
  cyrillic('be', ['BY']),
  cyrillic('kk', ['KZ']),
  cyrillic('ky', ['KG']),
  cyrillic('tg', ['TJ']),
  cyrillic('bg', ['BG']),
  cyrillic('mk', ['MK']),
  { ...cyrillic('sr', ['RS']), lang: 'sr-Cyrl' },
  own('ka', ['GE'], /^[\p{Script=Georgian} -]+$/u),
  own('hy', ['AM'], /^[\p{Script=Armenian} -]+$/u),
  own('el', ['GR', 'CY'], /^[\p{Script=Greek} -]+$/u),
  own('he', ['IL'], /^[\p{Script=Hebrew} "'״׳־-]+$/u),
  own('ar', 'AE BH DZ EG EH IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE'.split(' '), /^[\p{Script=Arabic}\p{M} -]+$/u),
  own('fa', ['IR', 'AF'], /^[\p{Script=Arabic}\p{M}\u200c -]+$/u),
  own('ur', ['PK'], /^[\p{Script=Arabic}\p{M}\u200c -]+$/u),
  own('bn', ['BD'], /^(?:\p{Script=Bengali}|\u200c|\u200d|[ -])+$/u),
  own('ne', ['NP'], /^[\p{Script=Devanagari}\u200d -]+$/u),
  own('dz', ['BT'], /^[\p{Script=Tibetan} ]+$/u),
  own('si', ['LK'], /^[\p{Script=Sinhala}\u200d -]+$/u),
  own('my', ['MM'], /^[\p{Script=Myanmar} ]+$/u),
  own('th', ['TH'], /^\p{Script=Thai}+$/u),
  own('lo', ['LA'], /^\p{Script=Lao}+$/u),
  own('km', ['KH'], /^[\p{Script=Khmer}\u200b]+$/u),
  own('dv', ['MV'], /^[\p{Script=Thaana} ]+$/u),
  own('am', ['ET'], /^[\p{Script=Ethiopic} ]+$/u),
  own('ti', ['ER'], /^[\p{Script=Ethiopic} ]+$/u),
  { ...own('no', ['NO', 'SJ']), lang: 'nb' },
  own('az', ['AZ']), own('uz', ['UZ']), own('tk', ['TM']), own('tr', ['TR']), own('sq', ['AL', 'XK']), own('ro', ['RO', 'MD']),
  own('hu', ['HU']), own('cs', ['CZ']), own('sk', ['SK']), own('sl', ['SI']), own('hr', ['HR']), own('pl', ['PL']),
  own('de', ['DE', 'AT', 'LI']), own('nl', ['NL', 'SR', 'AW']), own('da', ['DK']), own('sv', ['SE', 'AX']), own('fi', ['FI']),
  own('et', ['EE']), own('lv', ['LV']), own('lt', ['LT']), own('is', ['IS']), own('fo', ['FO']), own('it', ['IT', 'SM', 'VA']),
  own('fr', 'FR MC GP MQ RE GF PM NC PF SN CI BF BJ TG NE ML GA CG CD'.split(' ')),
  own('es', 'ES MX GT SV HN NI CR PA CU DO CO VE EC PE BO CL AR UY PR'.split(' ')),
  own('pt', ['PT', 'BR', 'AO', 'MZ', 'CV', 'GW', 'ST']),
  own('ca', ['AD']), own('vi', ['VN']), own('id', ['ID']), own('ms', ['MY', 'BN']), own('so', ['SO']), own('sw', ['TZ']),
  own('mg', ['MG']), own('mt', ['MT']), own('kl', ['GL']),
]; // prettier-ignore

function own(lang: string, countries: string[], script = LATIN): PlaceLanguage {
  return { lang, cldr: lang, catalogs: [lang], countries, script };
}

function cyrillic(lang: string, countries: string[]): PlaceLanguage {
  return own(lang, countries, /^[\p{Script=Cyrillic}\u0301'’ʼ -]+$/u);
}
