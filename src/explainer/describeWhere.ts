import type { Kind } from './explainer.ts';
import type { Entry, Gazetteer } from '../gazetteer/gazetteer.ts';

/** From so many inhabitants on a town is called a city. */
const CITY = 100_000;

/** What countries call their first-level areas; elsewhere they are called a region. */
const STATES = ['US', 'AU', 'BR', 'DE', 'IN', 'MX', 'NG', 'MY', 'AT', 'VE', 'SS', 'SD'];
const PROVINCES = 'AF AR BE CA CN CU EC ES FI ID IR IQ IT KP KR LA LK NL PA PH PK SA SY TR VN ZA'.split(' ');

/** First-level areas of Canada and Australia that are no provinces or states. */
const TERRITORIES = ['CA.12', 'CA.13', 'CA.14', 'AU.01', 'AU.03'];

/** Names of countries that take the article. */
const WITH_THE =
  /(?: (?:States|Kingdom|Emirates|Islands|Republic|Territories|Territory)|^(?:Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros))$/;

/** What a place is and where it lies, as it stands after its name: "capital of South Korea", "city in Shaanxi, China". */
export function describeWhere(entry: Entry, gazetteer: Gazetteer): string {
  if (entry.where !== undefined) return entry.where;
  const country = entry.country === undefined ? undefined : gazetteer.country(entry.country);
  if (entry.kind === 'town') return describeTown(entry, gazetteer, country?.name);
  if (entry.kind === 'country') return 'country';
  const kind = entry.kind === 'province' ? nameProvince(entry) : nameKind(entry.kind);
  const province = entry.kind === 'county' ? gazetteer.admin1(entry.admin1 ?? '')?.name : undefined;
  return country === undefined || country.id === entry.id ? kind : `${kind} in ${list(province, country.name)}`;
}

/** Whether a town is large or important enough to be called a city. */
export function isCity(entry: Entry): boolean {
  return entry.kind === 'town' && (entry.capital === 'country' || entry.population >= CITY);
}

/** "the United States", "China". */
export function withArticle(name: string): string {
  return WITH_THE.test(name) ? `the ${name}` : name;
}

function describeTown(entry: Entry, gazetteer: Gazetteer, country: string | undefined): string {
  if (entry.capital === 'country' && country !== undefined) return `capital of ${withArticle(country)}`;
  const province = gazetteer.admin1(entry.admin1 ?? '')?.name;
  const county = gazetteer.admin2(entry.admin2 ?? '')?.name;
  const around = list(province === entry.name ? undefined : province, country);
  if (entry.country === 'US' && county !== undefined && !isCity(entry)) {
    return `${entry.capital === 'admin2' ? 'county seat of' : 'town in'} ${list(county, around)}`;
  }
  const kind = isCity(entry) ? 'city' : 'town';
  return around === '' ? kind : `${kind} in ${around}`;
}

/** "Shaanxi, China"; a country alone takes its article. */
function list(province: string | undefined, country: string | undefined): string {
  if (country === undefined) return province ?? '';
  return province === undefined ? withArticle(country) : `${province}, ${country}`;
}

function nameProvince({ admin1 = '', country = '' }: Entry): string {
  if (TERRITORIES.includes(admin1)) return 'territory';
  if (STATES.includes(country)) return 'state';
  if (country === 'JP') return 'prefecture';
  return PROVINCES.includes(country) ? 'province' : 'region';
}

function nameKind(kind: Kind): string {
  if (kind === 'mountains') return 'mountain range';
  return kind === 'islands' ? 'group of islands' : kind;
}
