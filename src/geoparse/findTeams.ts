import type { Sense } from '../explainer/explainer.ts';
import type { Entry } from '../gazetteer/gazetteer.ts';
import { directions, locatives } from './lexicon/geography.ts';
import {
  competitions,
  footballClubs,
  footballWords,
  longFootballClubs,
  resultNouns,
  sportWords,
  teamVerbs,
  verbsOnTeams,
} from './lexicon/sports.ts';
import type { Toponym } from './toponym.ts';
import { Gap, gapBefore, isShaped, lowerWord, Shape, type Words } from './words.ts';

/** So many words of games make a text one about sport. */
const leastSportWords = 4;
/** Words between two results of a scoreboard: "Perry 41, Griffin 7". */
const longestRival = 4;

/** Turns the places among `senses` that stand for the teams that play there into names. */
export function findTeams(words: Words, toponyms: Toponym[], entries: (Entry | null)[], senses: Sense[]): void {
  const isOpen = (index: number): boolean =>
    senses[index] === 'place' && toponyms[index]!.decision?.sense === undefined;
  // A country's team is the country's.
  const isTown = (index: number): boolean => !/^(?:country|province)$/.test(entries[index]?.kind ?? '');
  const isFootball = toponyms.some((one) => isClubName(words, one)) && isAboutFootball(words);
  const isSport = isFootball || isAboutSport(words);
  toponyms.forEach((toponym, index) => {
    if (!isOpen(index)) return;
    if (isInScoreboard(words, toponym) || (isSport && isTown(index) && isTeam(words, toponym, isFootball)))
      senses[index] = 'name';
  });
  if (!isSport) return;
  // A club is one in the whole text, but for where the text is in its town.
  const teams = new Set(toponyms.filter((_, index) => senses[index] === 'name').map(({ key }) => key));
  toponyms.forEach((toponym, index) => {
    if (isOpen(index) && isTown(index) && teams.has(toponym.key) && isBareSubject(words, toponym))
      senses[index] = 'name';
  });
}

function isAboutSport(words: Words): boolean {
  let count = 0;
  for (const word of sportWords) if (words.inLowerCase.has(word) && ++count >= leastSportWords) return true;
  return false;
}

/** "Houston County 42, Northside 14": two names, each with its points. */
function isInScoreboard(words: Words, { from, to }: Toponym): boolean {
  if (gapBefore(words, to) !== Gap.space || !isPoints(words, to)) return false;
  const isFirst = gapBefore(words, to + 1) === Gap.comma && hasPoints(words, to + 1);
  return isFirst || (gapBefore(words, from) === Gap.comma && isPoints(words, from - 1) && isCapital(words, from - 2));
}

/** Whether a run of capitals begins here that ends in points: "Northside 14". */
function hasPoints(words: Words, from: number): boolean {
  let index = from;
  while (
    index < from + longestRival &&
    isCapital(words, index) &&
    (index === from || gapBefore(words, index) <= Gap.hyphen)
  )
    index++;
  return index > from && gapBefore(words, index) === Gap.space && isPoints(words, index);
}

/** At most three digits; a day after a month has a month before it, which is no name of a place. */
function isPoints(words: Words, index: number): boolean {
  return isShaped(words, index, Shape.number) && /^\d{1,3}$/.test(lowerWord(words, index));
}

function isCapital(words: Words, index: number): boolean {
  return isShaped(words, index, Shape.capital);
}

/** In a text about sport: what beats, is beaten, or is a well-known club. */
function isTeam(words: Words, toponym: Toponym, isFootball: boolean): boolean {
  const { from, to } = toponym;
  if (isPlaced(words, from)) return false;
  if (isPlayed(words, from) || (!/^(?:of|from)$/.test(lowerWord(words, from - 1)) && isResult(words, to))) return true;
  return (
    isFootball &&
    isClubName(words, toponym) &&
    !isShaped(words, to - 1, Shape.possessive) &&
    gapBefore(words, to) !== Gap.hyphen
  );
}

/** "beat Griffin", "the win over Griffin", "lost to Griffin". */
function isPlayed(words: Words, from: number): boolean {
  if (gapBefore(words, from) !== Gap.space) return false;
  const before = lowerWord(words, from - 1);
  if (before === 'over') return resultNouns.has(lowerWord(words, from - 2));
  if (before === 'to') return /^(?:lost|loss|losses|defeat|fell)$/.test(lowerWord(words, from - 2));
  return verbsOnTeams.has(before) && !isCapital(words, from - 1);
}

/** "Griffin won", "Griffin 41-7": what a team does, or its result. */
function isResult(words: Words, to: number): boolean {
  if (gapBefore(words, to) !== Gap.space) return false;
  const isScore = isPoints(words, to) && gapBefore(words, to + 1) === Gap.hyphen && isPoints(words, to + 1);
  return isScore || teamVerbs.has(lowerWord(words, to));
}

function isClubName(words: Words, { from, to }: Toponym): boolean {
  const first = lowerWord(words, from);
  if (to === from + 1) return footballClubs.has(first);
  return to === from + 2 && longFootballClubs.has(`${first} ${lowerWord(words, from + 1)}`);
}

/** "Premier League", "Bundesliga": names of competitions say as much as several words of games. */
function isInLeague(words: Words): boolean {
  return words.lower.some((word, index) => {
    if (!isCapital(words, index)) return false;
    return (
      competitions.has(word) ||
      (word === 'league' && /^(?:premier|champions|europa)$/.test(lowerWord(words, index - 1)))
    );
  });
}

/** Whether the text names a competition of clubs, or speaks of what footballers do. */
function isAboutFootball(words: Words): boolean {
  const isSaid = [...footballWords].some((word) => words.inLowerCase.has(word));
  return (isSaid && isAboutSport(words)) || isInLeague(words);
}

/** Nothing before it that leads to a place. */
function isBareSubject(words: Words, { from, to }: Toponym): boolean {
  return !isPlaced(words, from) && gapBefore(words, to) !== Gap.comma && lowerWord(words, from - 1) !== 'of';
}

function isPlaced(words: Words, from: number): boolean {
  const before = lowerWord(words, from - 1);
  return gapBefore(words, from) === Gap.space && (locatives.has(before) || directions.has(before));
}
