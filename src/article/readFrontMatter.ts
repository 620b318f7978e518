import * as v from 'valibot';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Pair, YAMLMap } from 'yaml';
import type { Meta, PlaceChoice } from './article.ts';
import { describeIssue } from './describeIssue.ts';
import { describeYamlError } from './describeYamlError.ts';
import { frontMatterSchema } from './frontMatter.ts';
import type { FrontMatter } from './frontMatter.ts';
import { normaliseLine } from './normaliseText.ts';

export interface Mistake {
  message: string;
  /** Where in the file: an offset into its normalised text. */
  offset: number;
}

export interface ReadFrontMatter {
  meta?: Meta;
  mistakes: Mistake[];
  /** Where the body begins. */
  bodyStart: number;
  /** The offset of a key, if it is there. */
  offsetOfKey(path: readonly (string | number)[]): number | undefined;
}

const FENCE = /^---[ \t]*(?:\n|$)/;
const END = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;

/** Reads the YAML between the two lines of dashes. Mistakes are values, so that the body's are found in the same reading. */
export function readFrontMatter(markdown: string): ReadFrontMatter {
  const nowhere = { bodyStart: 0, offsetOfKey: () => undefined };
  const fence = FENCE.exec(markdown);
  if (fence === null) {
    const message =
      'Expected the file to begin with front matter, received a line that is not three dashes. ' +
      'Begin it with a line `---`, then title, description, lang, date and source, then a line `---`.';
    return { ...nowhere, mistakes: [{ message, offset: 0 }] };
  }
  const start = fence[0].length;
  const end = END.exec(markdown.slice(start));
  if (end === null) {
    const message = 'Expected the front matter to end with a line `---`, received none. Add one before the text.';
    return { ...nowhere, mistakes: [{ message, offset: 0 }] };
  }
  const yaml = markdown.slice(start, start + end.index);
  return { ...readYaml(yaml, start), bodyStart: start + end.index + end[0].length };
}

function readYaml(yaml: string, start: number): Omit<ReadFrontMatter, 'bodyStart'> {
  // Every scalar stays a string: no title becomes a number, no date a day early, no country code NO becomes false.
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    resolveKnownTags: false,
    prettyErrors: false,
    stringKeys: true,
  });
  const offsetOfKey = (path: readonly (string | number)[]): number | undefined => {
    const offset = findOffset(document, path, true);
    return offset === undefined ? undefined : start + offset;
  };
  const broken = document.errors[0];
  if (broken !== undefined) {
    return { mistakes: [{ message: describeYamlError(broken), offset: start + broken.pos[0] }], offsetOfKey };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch {
    const message = 'The front matter uses a YAML alias (*name) that cannot be followed. Write the value out.';
    return { mistakes: [{ message, offset: start }], offsetOfKey };
  }
  const result = v.safeParse(frontMatterSchema, value ?? {});
  if (result.success) return { meta: buildMeta(result.output), mistakes: [], offsetOfKey };
  const mistakes = result.issues.map((issue) => {
    const { message, path, atKey } = describeIssue(issue);
    return { message, offset: start + (findOffset(document, path, atKey) ?? 0) };
  });
  return { mistakes, offsetOfKey };
}

/** Where the value (or the key) of a path stands, or the nearest thing above it that is there. */
function findOffset(document: Document, path: readonly (string | number)[], atKey: boolean): number | undefined {
  let node = document.contents;
  let offset: number | undefined;
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = (node as YAMLMap<Node, Node | null>).items.find(
        (item: Pair<Node>) => String(item.key) === String(step),
      );
      if (pair === undefined) return atKey ? undefined : offset;
      node = pair.value;
      offset = (isLast && !atKey ? (node?.range?.[0] ?? pair.key.range?.[0]) : pair.key.range?.[0]) ?? offset;
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] ?? null) as Node | null;
      offset = node?.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function buildMeta(front: FrontMatter): Meta {
  const { places, map, source, ...rest } = front;
  return {
    ...rest,
    source: withoutUndefined(source),
    places: Object.entries(places ?? {}).map(([name, choice]) => ({
      name: normaliseLine(name),
      choice: readChoice(choice),
    })),
    map: { borders: map?.borders ?? 'disputed-dashed' },
  };
}

function readChoice(choice: NonNullable<FrontMatter['places']>[string]): PlaceChoice {
  if (typeof choice === 'string') return { place: choice };
  return choice.sense === undefined ? { place: choice.place } : { place: choice.place, sense: choice.sense };
}

function withoutUndefined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
