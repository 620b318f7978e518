import type { Match } from '../gazetteer/gazetteer.ts';
import type { Toponym } from './toponym.ts';
import type { Evidence } from './weights/recognitionWeights.ts';

/** From this likelihood on a name speaks for others. */
const sure = 0.75;
/** Of a name with many namesakes these are looked at. */
const mostMatches = 40;
/** A name with places in more areas than this says nothing about where the text plays. */
const mostAreas = 8;

/** The likeliest mention of a name, and how likely the next is. */
interface Best {
  toponym: Toponym;
  next: number;
}

/** Adds what the rest of the text says of each name: the same name elsewhere, and names of places around it. */
export function addTextEvidence(toponyms: Toponym[]): void {
  const best = findBest(toponyms);
  const names = [...best.values()].map(({ toponym }) => toponym);
  const areas = findAreas(names);
  const keys = names.filter(({ likelihood }) => likelihood >= sure).map(({ key }) => key);
  const listed = findListed(toponyms);
  for (const toponym of toponyms) {
    addElsewhereEvidence(toponym, best.get(toponym.key)!);
    addAreaEvidence(toponym, areas);
    const isAlone = keys.length === 0 || (keys.length === 1 && keys[0] === toponym.key);
    if (isAlone && toponym.matches.length > 0) toponym.evidence.push('isAlone');
    const list = listed.get(toponym);
    if (list === undefined) continue;
    toponym.evidence.push(list >= sure ? 'isListedWithPlace' : list < 0.3 ? 'isListedWithOther' : 'isListed');
  }
}

function findBest(toponyms: Toponym[]): Map<string, Best> {
  const best = new Map<string, Best>();
  for (const toponym of toponyms) {
    const known = best.get(toponym.key);
    if (!known) best.set(toponym.key, { toponym, next: -1 });
    else if (toponym.likelihood > known.toponym.likelihood)
      best.set(toponym.key, { toponym, next: known.toponym.likelihood });
    else known.next = Math.max(known.next, toponym.likelihood);
  }
  return best;
}

/** What the likeliest of the other mentions says. */
function addElsewhereEvidence(toponym: Toponym, best: Best): void {
  // A name that no gazetteer holds is read for what stands beside it: that nothing does so elsewhere says nothing.
  if (best.toponym === toponym && toponym.matches.length === 0) return;
  const likeliest = best.toponym === toponym ? best.next : best.toponym.likelihood;
  if (likeliest >= 0.9) toponym.evidence.push('isClearElsewhere');
  else if (likeliest >= 0.7) toponym.evidence.push('isLikelyElsewhere');
  else if (likeliest >= 0 && likeliest < 0.25) toponym.evidence.push('isDoubtful');
}

/** Codes of areas: "US", "US.GA", "US.GA.059". */
interface Areas {
  /** What sure names name, each with the name's key. */
  named: Map<string, string>;
  /** What they lie in, each with the keys of all that do. */
  votes: Map<string, Set<string>>;
  /** What was found out about each key. */
  known: Map<string, Evidence[]>;
}

function findAreas(names: Toponym[]): Areas {
  const areas: Areas = { named: new Map(), votes: new Map(), known: new Map() };
  for (const { key, likelihood, matches } of names) {
    if (likelihood < sure) continue;
    const codes = new Set<string | undefined>();
    for (const match of matches) {
      if (!isMain(match)) continue;
      const { kind, country, admin1, admin2 } = match.entry;
      const own = kind === 'country' ? country : kind === 'province' ? admin1 : kind === 'county' ? admin2 : undefined;
      if (own !== undefined) areas.named.set(own, key);
      codes.add(admin1).add(admin2);
    }
    if (codes.size > mostAreas) continue;
    for (const code of codes)
      if (code !== undefined) areas.votes.set(code, (areas.votes.get(code) ?? new Set()).add(key));
  }
  return areas;
}

/** Aliases of small towns are too many to tell anything. */
function isMain({ entry, via }: Match): boolean {
  return via !== 'adjective' && (via !== 'alias' || entry.kind !== 'town' || entry.population >= 50_000);
}

/** Whether some place of that name lies where the text plays, as its other names tell. */
function addAreaEvidence({ key, matches, evidence }: Toponym, areas: Areas): void {
  const id = `${key}/${matches.length}`;
  let known = areas.known.get(id);
  if (!known) areas.known.set(id, (known = findAreaEvidence(key, matches, areas)));
  evidence.push(...known);
}

function findAreaEvidence(key: string, matches: Match[], { named, votes }: Areas): Evidence[] {
  const isNamed = (code = ''): boolean => named.has(code) && named.get(code) !== key;
  const hasVote = (code = ''): boolean => {
    const keys = votes.get(code);
    return keys !== undefined && (keys.size > 1 || !keys.has(key));
  };
  const places = matches
    .slice(0, mostMatches)
    .filter(({ entry, via }) => via !== 'adjective' && entry.kind !== 'country')
    .map(({ entry }) => entry);
  const found: Evidence[] = [];
  if (places.some(({ kind, admin2 }) => hasVote(admin2) || (kind !== 'county' && isNamed(admin2))))
    found.push('isInCounty');
  if (places.some(({ kind, admin1 }) => kind !== 'province' && isNamed(admin1))) found.push('isInProvince');
  else if (places.some(({ admin1 }) => hasVote(admin1))) found.push('isBesidePlace');
  else if (places.some(({ country }) => isNamed(country))) found.push('isInCountry');
  return found;
}

/** Of each name in a list, how likely the others are that the gazetteer knows: their mean. */
function findListed(toponyms: Toponym[]): Map<Toponym, number> {
  const listed = new Map<Toponym, number>();
  for (let first = 0; first < toponyms.length;) {
    let end = first + 1;
    while (end < toponyms.length && isListed(toponyms[end - 1]!, toponyms[end]!)) end++;
    addMeans(toponyms.slice(first, end), listed);
    first = end;
  }
  return listed;
}

function isListed(left: Toponym, right: Toponym): boolean {
  return right.from - left.to <= 1 && left.evidence.includes('isInList') && right.evidence.includes('isInList');
}

function addMeans(list: Toponym[], listed: Map<Toponym, number>): void {
  const known = list.filter(({ matches }) => matches.length > 0);
  const sum = known.reduce((total, { likelihood }) => total + likelihood, 0);
  for (const toponym of list) {
    const isKnown = toponym.matches.length > 0;
    const others = known.length - Number(isKnown);
    if (others > 0) listed.set(toponym, (sum - (isKnown ? toponym.likelihood : 0)) / others);
  }
}
