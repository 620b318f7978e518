import { UserError } from '../error.ts';
import { normaliseText } from '../article/normaliseText.ts';

/** A value of a JSON document, with its path for messages: `storymap.slides[3].location.lat`. */
export interface Field {
  value: unknown;
  path: string;
}

/** @throws UserError with line and column where the text is no JSON. */
export function parseJson(text: string, file: string): Field {
  try {
    return { value: JSON.parse(text), path: '' };
  } catch (error) {
    // Nesting deeper than the engine's stack is a RangeError.
    const at = /at position (\d+)/.exec(String(error))?.[1];
    const lines = text.slice(0, Number(at ?? text.length)).split('\n');
    const position = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    throw new UserError(
      'Expected JSON, received something else from here on. Export the file once more, and do not edit it by hand.',
      { file, position },
    );
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member, undefined where it is absent or null. */
export function member({ value, path }: Field, key: string): Field {
  const inner = isObject(value) && Object.hasOwn(value, key) ? (value[key] ?? undefined) : undefined;
  return { value: inner, path: path === '' ? key : `${path}.${key}` };
}

/** The first of some members that is there, whatever the case of its letters. */
export function anyMember(field: Field, keys: readonly string[]): Field {
  const own = isObject(field.value) ? Object.keys(field.value) : [];
  const found = keys.flatMap((key) => own.filter((one) => one.toLowerCase() === key)).map((key) => member(field, key));
  return found.find(({ value }) => value !== undefined && value !== '') ?? member(field, keys[0]!);
}

/** @throws UserError unless it is a list. */
export function readItems({ value, path }: Field, file: string): Field[] {
  if (Array.isArray(value)) return value.map((item: unknown, index) => ({ value: item, path: `${path}[${index}]` }));
  throw expected('a list', { value, path }, file);
}

/** Text in normal form; '' where there is none; numbers are text, too. @throws UserError for anything else. */
export function readString({ value, path }: Field, file: string): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return normaliseText(value).trim();
  throw expected('text', { value, path }, file);
}

/** Degrees within ±`most`, also written as text, with a decimal point or comma. @throws UserError for anything else. */
export function readDegrees({ value, path }: Field, most: 90 | 180, file: string): number | undefined {
  if (value === undefined || value === '') return undefined;
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  const degrees = /^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text.replace(',', '.')) : NaN;
  if (Math.abs(degrees) <= most) return degrees;
  throw expected(`${most === 90 ? 'a latitude' : 'a longitude'} from −${most} to ${most}`, { value, path }, file);
}

export function expected(what: string, { value, path }: Field, file: string): UserError {
  const where = path === '' ? '' : `\`${path}\`: `;
  const sentence = `${where}expected ${what}, received ${describe(value)}.`;
  return new UserError(sentence.replace(/^e/, 'E'), { file });
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
