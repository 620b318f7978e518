/** What a key does while places are reviewed. */
export type Shortcut =
  | { does: 'next' | 'previous' | 'confirm' | 'veto' | 'government' | 'search' | 'add' | 'list' }
  | { does: 'choose'; index: number };

export const SHORTCUTS: readonly { keys: string; says: string }[] = [
  { keys: 'j', says: 'Next name' },
  { keys: 'k', says: 'Previous name' },
  { keys: '1 – 9', says: 'Choose a candidate by its number' },
  { keys: 'Enter', says: 'Confirm what is chosen' },
  { keys: 'g', says: 'It stands for the government' },
  { keys: 'n', says: 'Not a place' },
  { keys: '/', says: 'Search all places' },
  { keys: 'a', says: 'Add a place that is missing' },
  { keys: '?', says: 'This list' },
];

const KEYS: Partial<Record<string, Shortcut>> = {
  j: { does: 'next' },
  k: { does: 'previous' },
  Enter: { does: 'confirm' },
  n: { does: 'veto' },
  g: { does: 'government' },
  '/': { does: 'search' },
  a: { does: 'add' },
  '?': { does: 'list' },
};

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/** What has an Enter of its own. */
const USES_ENTER = 'button, a[href], summary, select, [role="button"], [role="option"]';
const TYPED_IN = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/** The shortcut that a key press is: none while someone types, with a modifier, or where the key has another use. */
export function readShortcut(
  { key, ctrlKey, metaKey, altKey, isComposing }: Key,
  target: Element | null,
): Shortcut | undefined {
  if (ctrlKey || metaKey || altKey || isComposing || target?.closest(TYPED_IN)) return undefined;
  if (key === 'Enter' && target?.closest(USES_ENTER)) return undefined;
  if (/^[1-9]$/.test(key)) return { does: 'choose', index: Number(key) - 1 };
  return KEYS[key];
}

const KEPT_AS = 'wherein-shortcuts';

/** Whether single keys are shortcuts; they can interfere with speech input and with shaking hands. */
export function readWhetherOn(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== 'off';
  } catch {
    return true;
  }
}

export function keepWhetherOn(isOn: boolean): void {
  try {
    localStorage.setItem(KEPT_AS, isOn ? 'on' : 'off');
  } catch {
    // Where nothing can be kept the choice holds until the page is left.
  }
}
