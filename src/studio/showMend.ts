import type { Mend } from './draft/findMend.ts';

/** Until then a screen that is still being loaded is waited for. */
const PATIENCE_MS = 10_000;

/** What is used first in a piece: its words, else its length, else its place. */
const WITHIN = ['textarea', '.lengths button', '.tools button'];

/** Leads to a field or a piece: focuses it and brings it into view. Names are led to by their own screen. */
export async function showMend(root: Element, { screen, field, piece, offset }: Mend): Promise<void> {
  if (screen === 'places') return;
  const selector =
    field === undefined ? `[data-piece="${CSS.escape(piece ?? '')}"]` : `#${CSS.escape(`field-${field}`)}`;
  const isNowhere = field === undefined && piece === undefined;
  const place = await whenThere(root, isNowhere ? 'h2' : selector);
  if (place === undefined) return;
  const target = WITHIN.map((one) => place.querySelector<HTMLElement>(one)).find((one) => one !== null) ?? place;
  target.focus({ preventScroll: true });
  if (target instanceof HTMLTextAreaElement && offset !== undefined) placeCaret(target, offset);
  place.scrollIntoView({ block: isNowhere ? 'nearest' : 'center' });
}

/** At the beginning of the word; a heading's field lacks the signs before it. */
function placeCaret(field: HTMLTextAreaElement, offset: number): void {
  const isHeading = field.closest('.heading-field') !== null;
  const at = isHeading ? 0 : Math.min(offset, field.value.length);
  const word = /^[\p{L}\p{M}\p{N}’'-]*/u.exec(field.value.slice(at))?.[0] ?? '';
  field.setSelectionRange(at, at + word.length);
}

/** The first such element, as soon as it is there. */
function whenThere(root: Element, selector: string): Promise<HTMLElement | undefined> {
  const found = root.querySelector<HTMLElement>(selector);
  if (found !== null) return Promise.resolve(found);
  return new Promise((resolve) => {
    const end = (element?: HTMLElement): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(element);
    };
    const observer = new MutationObserver(() => {
      const element = root.querySelector<HTMLElement>(selector);
      if (element !== null) end(element);
    });
    const timer = setTimeout(end, PATIENCE_MS);
    observer.observe(root, { childList: true, subtree: true });
  });
}
