import type { PageLinks } from '../pageLinks.ts';
import type { ReaderData } from '../readerData.ts';
import { blankMap } from './blankMap.ts';
import { CHECKED } from './checked.ts';
import type { Checked } from './checked.ts';
import { checkStrings as strings } from './checkStrings.ts';
import { liveQuestion } from './liveQuestion.ts';
import { make } from './make.ts';
import { pageCheck } from './pageCheck.ts';
import './selfCheck.css';

/** Fills the opened self-check with its questions. Nothing of the answers is kept; a page that is left forgets them. */
export function liveSelfCheck(root: HTMLElement, data: ReaderData, page: PageLinks): void {
  const check = pageCheck(data, page);
  const asked = check.filter(({ kind }) => kind === 'number').map(({ show }) => page.place(show.slug)?.number ?? 0);
  const map = asked.length === 0 ? null : blankMap(asked, strings.blankMap(asked.length));
  const result = make('p', { className: 'result', hidden: true });
  result.setAttribute('role', 'status');
  const again = make('button', { type: 'button', hidden: true }, strings.again);
  const live = check.map((question, at) => liveQuestion(question, at + 1, tell));
  function tell(): void {
    if (live.some(({ first }) => first === undefined)) return;
    const right = live.filter(({ first }) => first === true).length;
    result.hidden = again.hidden = false;
    const words = strings.result(right, live.length);
    if (result.textContent === words) return;
    result.textContent = words;
    document.dispatchEvent(new CustomEvent<Checked>(CHECKED, { detail: { right, asked: live.length } }));
  }
  again.addEventListener('click', () => {
    for (const question of live) question.clear();
    result.textContent = '';
    result.hidden = again.hidden = true;
    // The button is gone: the reader begins at the first question.
    root.querySelector<HTMLElement>('input')?.focus();
  });
  root.querySelector('.note')?.remove();
  root.append(
    make('p', { className: 'note' }, strings.intro),
    ...(map === null ? [] : [map]),
    ...live.map(({ element }) => element),
    result,
    again,
  );
}
