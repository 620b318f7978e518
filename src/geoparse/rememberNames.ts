import type { Gazetteer, Match } from '../gazetteer/gazetteer.ts';

/** Names kept at most, so that memory stays flat over any number of documents. */
const mostNames = 30_000;

const remembering = new WeakMap<Gazetteer, Gazetteer>();

/** The same gazetteer, which remembers what it was asked: news repeats its names, and a look-up makes objects. */
export function rememberNames(gazetteer: Gazetteer): Gazetteer {
  const known = remembering.get(gazetteer);
  if (known) return known;
  const matches = new Map<string, Match[]>();
  const starts = new Map<string, boolean>();
  const remembered: Gazetteer = {
    find: (name: string) => remember(matches, name, () => gazetteer.find(name)),
    startsName: (words: string) => remember(starts, words, () => gazetteer.startsName(words)),
    entry: (id: string) => gazetteer.entry(id),
    country: (code: string) => gazetteer.country(code),
    admin1: (code: string) => gazetteer.admin1(code),
    admin2: (code: string) => gazetteer.admin2(code),
    capitalOf: (code: string) => gazetteer.capitalOf(code),
    localName: (id: string) => gazetteer.localName(id),
    names: (id: string) => gazetteer.names(id),
  };
  remembering.set(gazetteer, remembered);
  return remembered;
}

function remember<Value>(values: Map<string, Value>, name: string, read: () => Value): Value {
  let value = values.get(name);
  if (value === undefined) {
    if (values.size >= mostNames) values.clear();
    value = read();
    values.set(name, value);
  }
  return value;
}
