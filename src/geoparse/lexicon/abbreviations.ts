import type { PlaceId } from '../../explainer/explainer.ts';
import { wordSet } from './wordSet.ts';

/** Provinces as newspapers shorten them (AP style, Canadian Press style), by GeoNames code. */
const provinces: [names: string, code: string][] = [
  ['ala.', 'US.AL'], ['ariz.', 'US.AZ'], ['ark.', 'US.AR'], ['calif. cal.', 'US.CA'], ['colo.', 'US.CO'],
  ['conn.', 'US.CT'], ['del.', 'US.DE'], ['fla.', 'US.FL'], ['ga.', 'US.GA'], ['ill.', 'US.IL'], ['ind.', 'US.IN'],
  ['kan. kans.', 'US.KS'], ['ky.', 'US.KY'], ['la.', 'US.LA'], ['md.', 'US.MD'], ['mass.', 'US.MA'], ['mich.', 'US.MI'],
  ['minn.', 'US.MN'], ['miss.', 'US.MS'], ['mo.', 'US.MO'], ['mont.', 'US.MT'], ['neb. nebr.', 'US.NE'], ['nev.', 'US.NV'],
  ['n.h.', 'US.NH'], ['n.j.', 'US.NJ'], ['n.m.', 'US.NM'], ['n.y.', 'US.NY'], ['n.c.', 'US.NC'], ['n.d.', 'US.ND'],
  ['okla.', 'US.OK'], ['ore.', 'US.OR'], ['pa. penn.', 'US.PA'], ['r.i.', 'US.RI'], ['s.c.', 'US.SC'], ['s.d.', 'US.SD'],
  ['tenn.', 'US.TN'], ['tex.', 'US.TX'], ['vt.', 'US.VT'], ['va.', 'US.VA'], ['wash.', 'US.WA'], ['w.va. w.v.', 'US.WV'],
  ['wis. wisc.', 'US.WI'], ['wyo.', 'US.WY'], ['d.c.', 'US.DC'], ['alta.', 'CA.01'], ['b.c.', 'CA.02'], ['man.', 'CA.03'], ['n.b.', 'CA.04'],
  ['n.l.', 'CA.05'], ['n.s.', 'CA.07'], ['ont.', 'CA.08'], ['p.e.i.', 'CA.09'], ['que.', 'CA.10'], ['sask.', 'CA.11'],
  ['n.s.w.', 'AU.02'], ['qld.', 'AU.04'],
]; // prettier-ignore

/** Postal codes: a province only right after a town and a comma ("Paris, TX"). */
const postal: [codes: string, country: string][] = [
  ['al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc', 'US'],
]; // prettier-ignore

const canadian: [names: string, code: string][] = [
  ['ab', 'CA.01'], ['bc', 'CA.02'], ['mb', 'CA.03'], ['nb', 'CA.04'], ['nl', 'CA.05'], ['ns', 'CA.07'], ['on', 'CA.08'],
  ['pe', 'CA.09'], ['qc', 'CA.10'], ['sk', 'CA.11'], ['nsw', 'AU.02'], ['qld', 'AU.04'], ['vic', 'AU.07'],
]; // prettier-ignore

/** Countries, a province and two cities by their initials. Without dots they count only where the text prints capitals. */
export const countryInitials: ReadonlyMap<string, PlaceId> = new Map([
  ['u.s.', 'country:US'], ['us', 'country:US'], ['u.s.a.', 'country:US'], ['usa', 'country:US'], ['u.k.', 'country:GB'],
  ['uk', 'country:GB'], ['u.a.e.', 'country:AE'], ['uae', 'country:AE'], ['drc', 'country:CD'], ['d.r.c.', 'country:CD'],
  ['dprk', 'country:KP'], ['prc', 'country:CN'], ['png', 'country:PG'], ['nsw', 'admin1:AU.02'],
  ['l.a.', 'geonames:5368361'], ['nyc', 'geonames:5128581'], ['n.y.c.', 'geonames:5128581'],
]); // prettier-ignore

export const provinceAbbreviations: ReadonlyMap<string, PlaceId> = new Map(
  provinces.flatMap(([names, code]) => names.split(' ').map((name): [string, PlaceId] => [name, `admin1:${code}`])),
);

/** Abbreviations that are hardly anything else where they stand without a town: "a Ga. pastor", "D-Pa." */
export const plainAbbreviations = wordSet(
  'ala. ariz. ark. calif. colo. conn. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. mont. neb. nev. okla. ont. pa. que. sask. tenn. tex.',
  'va. vt. wis. wyo. qld.',
);

export const postalCodes: ReadonlyMap<string, PlaceId> = new Map([
  ...postal.flatMap(([codes, country]) =>
    codes.split(' ').map((code): [string, PlaceId] => [code, `admin1:${country}.${code.toUpperCase()}`]),
  ),
  ...canadian.map(([name, code]): [string, PlaceId] => [name, `admin1:${code}`]),
]);

/** Words, without their dot, whose dot does not end a sentence. */
export const abbreviations = wordSet(
  provinces
    .flatMap(([names]) =>
      names
        .split(' ')
        .filter((name) => name.indexOf('.') === name.length - 1)
        .map((name) => name.slice(0, -1)),
    )
    .join(' '),
  'mr mrs ms dr prof gen sen rep gov lt col brig sgt capt cpl maj cmdr adm rev hon pres supt det atty msgr fr sr jr',
  'st ste ft mt pt co twp corp inc ltd bros ave blvd rd hwy dept univ assn',
  'jan feb aug sept oct nov dec sat sun mon tue tues wed thu thurs fri no vs',
);
