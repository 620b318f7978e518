import { checkStrings as strings } from './checkStrings.ts';
import { make } from './make.ts';
import type { WordedQuestion } from './wordedQuestion.ts';

export interface LiveQuestion {
  element: HTMLElement;
  /** Whether the first answer was the right one; undefined before it. */
  first: boolean | undefined;
  clear(): void;
}

/** One question as a group of radio buttons that says what is right or wrong with an answer, as often as one likes. */
export function liveQuestion(question: WordedQuestion, number: number, answered: () => void): LiveQuestion {
  const { id, ask, quote, options, right, show } = question;
  const inputs = options.map((_, at) => make('input', { type: 'radio', name: id, value: String(at) }));
  const labels = options.map(({ text }, at) => make('label', {}, inputs[at]!, make('span', {}, text)));
  const feedback = make('p', { className: 'feedback' });
  feedback.setAttribute('role', 'status');
  const button = make('button', { type: 'button' }, strings.answer);
  const quoted = quote === undefined ? [] : [excerpt(quote)];
  const element = make(
    'fieldset',
    { id },
    make('legend', {}, `${number}. ${ask}`),
    ...quoted,
    make('div', { className: 'options' }, ...labels),
    make('div', { className: 'answer' }, button, feedback),
  );
  const live: LiveQuestion = {
    element,
    first: undefined,
    clear() {
      live.first = undefined;
      for (const input of inputs) input.checked = false;
      forget();
    },
  };
  const forget = (): void => {
    feedback.replaceChildren();
    delete feedback.dataset['answer'];
  };
  element.addEventListener('change', forget);
  button.addEventListener('click', () => {
    const chosen = inputs.findIndex(({ checked }) => checked);
    const says = options[chosen]?.says;
    if (says === undefined) return feedback.replaceChildren(strings.choose);
    const isRight = chosen === right;
    live.first ??= isRight;
    feedback.dataset['answer'] = isRight ? 'right' : 'wrong';
    feedback.replaceChildren(`${isRight ? strings.right : strings.wrong} ${says} `, ...(isRight ? [link(show)] : []));
    answered();
  });
  return live;
}

function excerpt({ before, name, after }: NonNullable<WordedQuestion['quote']>): HTMLElement {
  return make('blockquote', {}, before, make('strong', {}, name), after);
}

/** The page's own links take it from here. */
function link({ slug, name }: WordedQuestion['show']): HTMLElement {
  const shown = make('a', { href: '#Map' }, strings.show(name));
  shown.dataset['show'] = slug;
  return shown;
}
