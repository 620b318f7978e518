import type { Kind, PlaceId } from '../explainer/explainer.ts';
import type { Gazetteer, Match } from '../gazetteer/gazetteer.ts';
import { Governing } from './governing.ts';
import { isGovernment } from './isGovernment.ts';
import { kindWords } from './lexicon/geography.ts';
import { isAdjective, isContainer, type Toponym } from './toponym.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

/** One name of the text, with all its mentions that are to be resolved as one: "Paris, Texas" is another than "Paris". */
export interface Name {
  key: string;
  toponyms: Toponym[];
  matches: Match[];
  /** Ids of the countries, provinces and counties that stand beside the name as its container. */
  containers: PlaceId[];
  /** The kinds that words beside the name ask for: "the city of". */
  kinds: readonly Kind[];
  /** Names that the text lists with this one. */
  listed: Name[];
  /** Other names with the same key: the same word with another container. */
  kin: Name[];
  /** Whether it stands beside a smaller place as its container: "Georgia" in "Athens, Georgia". */
  isContainer: boolean;
  /** Whether the area that stands beside it, as a container would, holds none of its candidates. */
  isHeldByNone: boolean;
  /** Whether some mention does what governments do: "Washington said". */
  isGoverning: boolean;
  /** How much it may say of where the text plays, 0…1: how likely it is a place's name at all. */
  weight: number;
}

/** An Irish parade may be anywhere: an adjective says less of where a text plays than a place does. */
const adjectiveWeight = 0.4;

/** Groups the toponyms by name, and reads what stands beside each to tell its candidates apart. Linear in their number. */
export function findCandidates(words: Words, toponyms: Toponym[], gazetteer: Gazetteer): Name[] {
  const names = new Map<string, Name>();
  const byKey = new Map<string, Name[]>();
  let isContained = false;
  const inOrder = toponyms.map((toponym, index) => {
    const containers = findContainers(words, toponym, toponyms[index + 1], toponyms[index + 2]);
    const kinds = findKinds(words, toponym);
    const isContainer = isContained;
    isContained = containers.length > 0;
    const id = [
      toponym.key,
      ...containers,
      '/',
      ...kinds,
      isContainer ? '//' : '/',
      toponym.decision?.span?.start ?? '',
    ].join('|');
    let name = names.get(id);
    if (!name) {
      const matches = withCounties(words, toponym, gazetteer);
      const kin = byKey.get(toponym.key) ?? [];
      name = {
        key: toponym.key,
        toponyms: [],
        matches,
        containers,
        kinds,
        listed: [],
        kin,
        isContainer,
        isHeldByNone: false,
        isGoverning: false,
        weight: 0,
      };
      names.set(id, name);
      byKey.set(toponym.key, kin);
      kin.push(name);
    }
    name.toponyms.push(toponym);
    name.isGoverning ||= canGovern(name) && isGovernment(words, toponym) === Governing.sure;
    if (containers.length === 0 && isHeldByNone(words, toponym, toponyms[index + 1], toponyms[index + 2]))
      name.isHeldByNone = true;
    name.weight = Math.max(name.weight, toponym.likelihood * (isAdjective(toponym.matches) ? adjectiveWeight : 1));
    return name;
  });
  for (let i = 0; i + 1 < toponyms.length; i++) {
    if (isListed(toponyms[i]!, toponyms[i + 1]!)) linkNames(inOrder[i]!, inOrder[i + 1]!);
  }
  for (const name of names.values()) addCounty(name, byKey);
  return [...names.values()];
}

/** Whether it is the proper name of a capital, and not that of an area only. */
function canGovern({ matches }: Name): boolean {
  return matches.some(({ entry, via }) => entry.capital === 'country' && via === 'primary');
}

function isListed(left: Toponym, right: Toponym): boolean {
  return left.evidence.includes('isInList') && right.evidence.includes('isInList') && right.from - left.to <= 1;
}

const mostListed = 6;

function linkNames(left: Name, right: Name): void {
  if (left === right) return;
  if (left.listed.length < mostListed) left.listed.push(right);
  if (right.listed.length < mostListed) right.listed.push(left);
}

/** Where a text has written "DeKalb County" once, "DeKalb" may be the county too. */
function addCounty(name: Name, byKey: ReadonlyMap<string, Name[]>): void {
  const [county] = byKey.get(`${name.key} county`) ?? byKey.get(`${name.key} parish`) ?? [];
  const known = new Set(name.matches.map(({ entry }) => entry.id));
  const added = (county?.matches ?? []).filter(({ entry }) => entry.kind === 'county' && !known.has(entry.id));
  if (added.length > 0) name.matches = [...name.matches, ...added.map(({ entry }): Match => ({ entry, via: 'alias' }))];
}

/** "Paris, Texas", "Athens in Georgia", "Paris (Texas)": the containers that hold some candidate. */
function findContainers(
  words: Words,
  inner: Toponym,
  outer: Toponym | undefined,
  next: Toponym | undefined,
): PlaceId[] {
  if (!outer || !isBeside(words, inner, outer) || isList(words, inner, outer, next)) return [];
  const ids = new Set<PlaceId>();
  for (const { entry } of inner.matches) {
    if (entry.country) ids.add(`country:${entry.country}`);
    if (entry.admin1) ids.add(`admin1:${entry.admin1}`);
    if (entry.admin2) ids.add(`admin2:${entry.admin2}`);
  }
  return outer.matches
    .map(({ entry }) => entry)
    .filter((entry) => isContainer(entry) && ids.has(entry.id))
    .map(({ id }) => id);
}

/** "Bradford, Ontario" where the gazetteer holds no Bradford in Ontario: none of those that it holds is meant. */
function isHeldByNone(words: Words, inner: Toponym, outer: Toponym | undefined, next: Toponym | undefined): boolean {
  if (!outer || outer.from !== inner.to || !isBeside(words, inner, outer) || isList(words, inner, outer, next))
    return false;
  if (hasKind(inner, 'country') || hasKind(inner, 'province')) return false;
  return (
    outer.matches.length > 0 &&
    outer.matches.every(({ entry }) => entry.kind === 'country' || entry.kind === 'province')
  );
}

/** "Washington, Oregon and California" are three states, and no Washington in Oregon. */
function isList(words: Words, inner: Toponym, outer: Toponym, next: Toponym | undefined): boolean {
  if (!next || next.from - outer.to > 1) return false;
  const between = words.text.slice(outer.end, Math.min(next.start, outer.end + 9));
  if (!/^(?:,? and |, )$/.test(between)) return false;
  const kinds = ['country', 'province'].filter((kind) => [outer, next].every((toponym) => hasKind(toponym, kind)));
  return kinds.some((kind) => hasKind(inner, kind));
}

function hasKind({ matches }: Toponym, kind: string): boolean {
  return matches.some(({ entry }) => entry.kind === kind);
}

function isBeside(words: Words, inner: Toponym, outer: Toponym): boolean {
  const between = words.text.slice(inner.end, Math.min(outer.start, inner.end + 12));
  if (outer.from === inner.to) return /^, $|^,$| \($/.test(between);
  return outer.from <= inner.to + 2 && /^ in (the )?$/.test(between);
}

/** "the city of X", "X province", "X and Y counties". */
function findKinds(words: Words, { from, to }: Toponym): readonly Kind[] {
  const after = gapBefore(words, to) === Gap.space ? kindWords.get(lowerWord(words, to)) : undefined;
  if (after) return after;
  if (gapBefore(words, from) !== Gap.space) return [];
  const isOf = lowerWord(words, from - 1) === 'of' && gapBefore(words, from - 1) === Gap.space;
  return kindWords.get(lowerWord(words, isOf ? from - 2 : from - 1)) ?? [];
}

/** "Boone and Kanawha counties" means Boone County: it is filed under its whole name. */
function withCounties(words: Words, toponym: Toponym, gazetteer: Gazetteer): Match[] {
  if (!isBeforeCounties(words, toponym.to)) return toponym.matches;
  const counties = gazetteer.find(`${words.text.slice(toponym.start, toponym.end)} County`);
  return [
    ...counties,
    ...toponym.matches.filter(({ entry }) => !counties.some((county) => county.entry.id === entry.id)),
  ];
}

function isBeforeCounties(words: Words, to: number): boolean {
  for (let index = to; index < to + 24 && gapBefore(words, index) <= Gap.comma; index++) {
    const word = lowerWord(words, index);
    if (word === 'counties' || (word === 'county' && index === to)) return true;
    if (word !== 'and' && !isShaped(words, index, Shape.capital)) return false;
  }
  return false;
}
