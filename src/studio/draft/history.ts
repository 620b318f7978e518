/** A state with the words for what led to it: "Confirm Moscow". */
export interface Step<State> {
  state: State;
  label: string;
  /** Steps of the same key that follow one another are undone as one: typing in one field. */
  key?: string;
}

/** A linear history of immutable states. */
export interface History<State> {
  past: readonly Step<State>[];
  present: Step<State>;
  future: readonly Step<State>[];
}

/** States that share what did not change take little; more steps than this nobody undoes. */
const MOST_STEPS = 1_000;

export const startHistory = <State>(state: State): History<State> => ({
  past: [],
  present: { state, label: '' },
  future: [],
});

/** The history with one step more; what was undone is gone. */
export function doStep<State>(history: History<State>, step: Step<State>): History<State> {
  const { past, present } = history;
  if (step.state === present.state) return history;
  const isSame = step.key !== undefined && step.key === present.key && history.future.length === 0;
  return { past: isSame ? past : [...past.slice(1 - MOST_STEPS), present], present: step, future: [] };
}

export function undoStep<State>({ past, present, future }: History<State>): History<State> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redoStep<State>({ past, present, future }: History<State>): History<State> {
  const [next, ...rest] = future;
  if (next === undefined) return { past, present, future };
  return { past: [...past, present], present: next, future: rest };
}
