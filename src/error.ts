/** A position in a file: both counted from 1; the column in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** Where in which file, as far as it is known. */
interface Where {
  file?: string | undefined;
  position?: Position | undefined;
}

/** What a person did that Wherein cannot work with. Printed as `file:line:column  message`, never with a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly at: Where;
  /** Further mistakes found in the same reading, so that a person can mend all of them at once. */
  readonly others: readonly UserError[];

  /** @param message What was expected, what was received, what to do: one or two plain sentences. */
  constructor(message: string, at: Where = {}, others: readonly UserError[] = []) {
    super(message);
    this.at = at;
    this.others = others;
  }
}

/** `file:line:column  message`, leaving out what is not known; a line each where there are several. */
export function formatError(error: UserError): string {
  const { file, position } = error.at;
  const where = [file, position?.line, position?.column].filter((part) => part !== undefined).join(':');
  const line = where === '' ? error.message : `${where}  ${error.message}`;
  return [line, ...error.others.map(formatError)].join('\n');
}
