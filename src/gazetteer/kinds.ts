import type { Kind } from '../explainer/explainer.ts';
import type { Entry, NameType } from './gazetteer.ts';

/** In the gazetteer's file a kind, a capital and a name's type are their places in these lists: only ever add at the end. */
export const KINDS: Kind[] = [
  'town', 'province', 'county', 'country', 'continent', 'region', 'ocean', 'sea', 'gulf', 'strait', 'canal', 'river',
  'lake', 'mountain', 'mountains', 'peninsula', 'island', 'islands', 'desert',
]; // prettier-ignore

export const CAPITALS: (Entry['capital'] | undefined)[] = [undefined, 'country', 'admin1', 'admin2'];

/** In the file's text an entry is a line: its primary name, then each further name after a control character whose code
 *  is the type's place here. */
export const NAME_TYPES: NameType[] = ['primary', 'alias', 'code', 'adjective'];
