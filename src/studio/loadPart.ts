import { UserError } from '../error.ts';

/**
 * Loads a part that is fetched when it is wanted.
 * @throws UserError Where it does not come. Some engines never ask again for a script that once did not, so it names the
 * reload, too.
 */
export function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  return load().catch(() => {
    throw new UserError(
      'A part of the studio could not be loaded. Check the connection and try again; if that does not help, reload the page.',
    );
  });
}
