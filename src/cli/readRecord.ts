import { UserError } from '../error.ts';

/**
 * One line of `{"id": …, "text": "…"}`. The id may be anything, or missing.
 * @param line Its number, from 1.
 * @throws UserError
 */
export function readRecord(bytes: Uint8Array, line: number): { id: unknown; text: string } {
  const at = { file: 'standard input', position: { line, column: 1 } };
  let record: unknown;
  try {
    record = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new UserError(
      'Expected one line of JSON in UTF-8, {"id": …, "text": "…"}; this is none. The line is left out.',
      at,
    );
  }
  const text = typeof record === 'object' && record !== null && 'text' in record ? record.text : undefined;
  if (typeof text !== 'string') {
    throw new UserError('Expected {"id": …, "text": "…"}, received JSON without a text. The line is left out.', at);
  }
  return { id: (record as { id?: unknown }).id ?? null, text };
}
