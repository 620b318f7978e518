import { isMap, parseDocument } from 'yaml';
import type { Scalar, YAMLMap } from 'yaml';
import type { PlaceChoice } from '../../article/article.ts';
import { nameKey } from '../../gazetteer/nameKey.ts';

type Path = readonly string[];
type Value = string | readonly string[];

/**
 * Sets a value of the front matter, or takes it out where the value is undefined; everything else, comments and order
 * included, stays as it is written.
 * @param front The front matter with its fences and what stands behind it.
 */
export function setFront(front: string, path: Path, value: Value | undefined): string {
  return editFront(front, (document) => {
    if (value !== undefined) document.setIn(path, typeof value === 'string' ? value : document.createNode(value));
    else if (document.hasIn(path)) deleteIn(document, path);
  });
}

/**
 * Says of the source what another front matter says of it, instead of what this one does.
 * @param other Undefined: nothing but its rights and where the publication is at home.
 */
export function takeSource(front: string, other: string | undefined): string {
  return editFront(front, (document) => {
    const fields: unknown = other === undefined ? undefined : parseFront(other).yaml.get('source');
    const source: unknown = document.get('source');
    if (isMap(fields)) document.set('source', fields);
    else if (isMap(source)) source.items = source.items.filter(({ key }) => KEPT.has(String(key)));
  });
}

const KEPT = new Set(['rights', 'place']);

/** What a name stands for. */
export interface NamedChoice {
  name: string;
  /** Undefined takes the decision back: the rule decides again. */
  choice: PlaceChoice | undefined;
  /** Beside it: which place that is, for who reads the file. */
  comment?: string | undefined;
}

/** Writes what names stand for, wherever they are written and however they were spelt there before (`nameKey`). */
export function setPlaces(front: string, choices: readonly NamedChoice[]): string {
  return editFront(front, (document) => {
    const places: unknown = document.get('places');
    const items = isMap(places) ? (places as YAMLMap<{ value: string }>).items : [];
    const known = new Map(items.map(({ key }) => [nameKey(key.value), key.value]));
    for (const { name, choice, comment } of choices) {
      const written = known.get(nameKey(name));
      if (choice !== undefined) writePlace(document, written ?? name, choice, comment);
      else if (written !== undefined) deleteIn(document, ['places', written]);
    }
  });
}

function writePlace(document: Front, name: string, choice: PlaceChoice, comment: string | undefined): void {
  const plain = choice.sense === undefined;
  const node = document.createNode(plain ? choice.place : { place: choice.place, sense: choice.sense }) as Scalar;
  if (!plain) Object.assign(node, { flow: true });
  if (comment !== undefined) node.comment = ` ${comment}`;
  document.setIn(['places', name], node);
}

type Front = ReturnType<typeof parseDocument>;

function editFront(front: string, edit: (document: Front) => void): string {
  const { open, yaml, close } = parseFront(front);
  edit(yaml);
  return open + yaml.toString({ lineWidth: 0, flowCollectionPadding: true }).replace(/\n*$/, '\n') + close;
}

function parseFront(front: string): { open: string; yaml: Front; close: string } {
  const parts = /^(---[ \t]*\n)([\s\S]*?)(^(?:---|\.\.\.)[ \t]*(?:\n|$)[\s\S]*)$/m.exec(front);
  if (parts === null) throw new Error('No front matter.');
  const [, open = '', yaml = '', close = ''] = parts;
  return { open, yaml: parseDocument(yaml, { schema: 'failsafe', stringKeys: true }), close };
}

/** Without what would be left empty by it. */
function deleteIn(document: Front, path: Path): void {
  document.deleteIn(path);
  const parent = path.slice(0, -1);
  const left: unknown = parent.length === 0 ? undefined : document.getIn(parent);
  if (isMap(left) && left.items.length === 0) deleteIn(document, parent);
}
