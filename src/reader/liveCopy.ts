import { controlStrings as strings } from './strings.ts';

/** Makes the prerendered button copy what stands before it, and says whether that worked. */
export function liveCopy(root: HTMLElement): void {
  const status = root.querySelector('[role=status]');
  root.querySelector('button')?.addEventListener('click', () => {
    const say = (words: string) => (): void => {
      if (status !== null) status.textContent = words;
    };
    const wanted = root.previousElementSibling?.textContent ?? '';
    // A page that is not served safely has no clipboard.
    const copying = navigator.clipboard?.writeText(wanted) ?? Promise.reject(new Error('no clipboard'));
    copying.then(say(strings.copied), say(strings.notCopied));
  });
  root.hidden = false;
}
