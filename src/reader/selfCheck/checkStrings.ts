import type { AskedSense } from '../../explainer/selfCheck/question.ts';

/** "56° north"; whole degrees. */
const latitude = (lat: number): string => `${Math.abs(Math.round(lat))}° ${lat < 0 ? 'south' : 'north'}`;
/** "38° east"; whole degrees. */
const longitude = (lon: number): string => `${Math.abs(Math.round(lon))}° ${lon < 0 ? 'west' : 'east'}`;

/** The words of the self-check: on the page, on paper and in a school's quiz. */
export const checkStrings = {
  intro: 'Questions about this page, made from its data. What you answer is not sent or kept.',
  blankMap: (n: number) => `Map without names, with ${n === 1 ? 'one number' : `${n} numbers`} that are asked for.`,
  answer: 'Check',
  choose: 'Choose an answer first.',
  right: 'Right.',
  wrong: 'Not yet.',
  show: (name: string) => `Show ${name} on the map`,
  result: (right: number, asked: number) =>
    `All ${asked} questions answered, ${right === asked ? 'all' : right === 0 ? 'none' : right} right at the first try.`,
  again: 'Start again',
  number: (n: number) => `Which place is number ${n} on the blank map?`,
  numberIs: (n: number, name: string, where: string) => `Number ${n} is ${name}, ${where}.`,
  compass: (way: 'north' | 'east', names: readonly string[]) =>
    names.length === 2 ? `Which lies further ${way}: ${names.join(' or ')}?` : `Which of these lies furthest ${way}?`,
  liesAt: (way: 'north' | 'east', name: string, { lat, lon }: { lat: number; lon: number }) =>
    `${name} lies at about ${way === 'north' ? latitude(lat) : longitude(lon)}.`,
  distance: (from: string, to: string) => `How far is it from ${from} to ${to}, as the crow flies?`,
  farther: 'It is farther than that.',
  nearer: 'It is nearer than that.',
  country: (name: string) => `In which country does ${name} lie?`,
  liesIn: (name: string, where: string) => `${name}: ${where}.`,
  lookFor: (name: string, n: number, country: string, of: number) =>
    `On the map ${name} has the number ${n}, and ${country} the number ${of}: compare them.`,
  sense: (name: string) => `What does “${name}” stand for in this excerpt?`,
  senses: (name: string, government: string): Record<AskedSense, string> => ({
    place: `the city of ${name}`,
    government,
    name: 'a part of a longer name',
  }),
  senseIs: (name: string, sense: string) => `Here “${name}” stands for ${sense}.`,
  notSense: {
    place: 'The words speak of somebody who acts or decides: not of a city.',
    government: 'The words say where something is or happens, not who acts.',
    name: 'The name stands by itself here.',
  } satisfies Record<AskedSense, string>,
} as const;
