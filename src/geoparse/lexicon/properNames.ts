import { wordSet } from './wordSet.ts';

/** Offices and ranks that "of X" does not make a part of a name: "President of France" speaks of France. */
export const offices = wordSet(
  'president premier prime minister chancellor governor mayor king queen emperor empress sultan ambassador consul envoy secretary chief',
  'commander ruler leader head speaker commissioner governor-general prosecutor sheriff senator congressman representative citizen people',
  'resident native son daughter champion champions president-elect',
);

/** Capitalised nouns before "of X" that tell of X's land: "South of France", "City of London". */
export const landWords = wordSet(
  'city town village county province state states republic kingdom emirate sultanate principality commonwealth dominion territory territories',
  'region district municipality borough parish diocese island islands isle gulf bay strait sea coast cape port peninsula lake river mount',
  'valley north south east west northeast northwest southeast southwest center centre capital part parts people peoples rest outskirts',
);

/** Words that, in the capitalised run after an adjective, make it the name of a firm, a paper, a war: "Korean Air", "Irish Times". */
export const namingWords = wordSet(
  'air airlines airways aerospace rail railways railway times daily news herald gazette journal tribune telegraph chronicle examiner mirror review',
  'post observer independent museum gallery library opera ballet theatre theater orchestra philharmonic symphony festival academy institute',
  'university college school hospital society association federation foundation club council union league cup open masters championship',
  'championships marathon grand olympics games prix derby broadcasting television radio telecom telecommunications petroleum oil gas steel bank banking power',
  'energy electric motors motor aluminium aluminum tobacco sugar cross crescent observatory survey centre center company corporation corp.',
  'inc. ltd group holdings party congress movement war wars revolution uprising spring rebellion mutiny armada trading express flu fever',
  'accord accords agreement treaty convention pact centre award awards prize dream cancer heart lung kennel bar medical legion exchange',
);

/** Organs of a state: an adjective before them is no part of a firm's name ("Russian Foreign Ministry"). */
export const stateWords = wordSet(
  'army navy ministry government parliament senate embassy consulate police republic empire kingdom president prime minister foreign chancellor',
  'king queen emperor defence defense interior finance state supreme constitutional high court central intelligence ambassador governor',
);

/** British clubs that add "City", "Town" or "County" to their town's name. */
export const clubTowns = wordSet(
  'manchester leicester norwich bristol cardiff swansea stoke birmingham hull bradford exeter coventry chester lincoln ipswich luton mansfield',
  'swindon cheltenham harrogate huddersfield northampton shrewsbury grimsby derby stockport newport ross bath worcester gloucester',
);

/** Capitalised nouns before "of X" that make the name of an event, a treaty, a rank or a body of it. */
export const eventHeads = wordSet(
  'treaty congress battle siege peace diet edict convention massacre declaration accord accords compact pact truce armistice synod protocol act',
  'duke duchess prince princess earl count countess marquess baron baroness viscount lord house order knights merchant tower tour',
  'government ministry institution conference festival port care palace radio opera voice miss times bishop archbishop university kings',
);

/** What an office may be of: "Queensland Health Minister" speaks of Queensland. */
export const departments = wordSet(
  'health police fire energy sheriff emergency rescue court school law defense defence justice medical',
);
