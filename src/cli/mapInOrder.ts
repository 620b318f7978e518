/**
 * Works on several inputs at a time and gives the results in the order of the inputs, each as soon as it and all before
 * it are done. Reads no further ahead than it may hold, so one slow input makes the others wait, not memory grow.
 *
 * @param most How many inputs are held at most, being worked on or waiting for those before them; from 1.
 * @throws What reading an input or `work` throws, in its turn.
 */
export async function* mapInOrder<Input, Output>(
  inputs: AsyncIterable<Input>,
  work: (input: Input) => Promise<Output>,
  most: number,
): AsyncGenerator<Output> {
  const iterator = inputs[Symbol.asyncIterator]();
  const held: Promise<Output>[] = [];
  let reading: Promise<'read'> | undefined;
  let isOver = false;
  const read = async (): Promise<'read'> => {
    const next = await iterator.next();
    if (next.done === true) isOver = true;
    else held.push(quietly(work(next.value)));
    return 'read';
  };
  try {
    for (;;) {
      if (!isOver && held.length < most) reading ??= quietly(read());
      const awaited = [reading, held[0]?.then(() => 'done' as const)].filter((one) => one !== undefined);
      if (awaited.length === 0) return;
      if ((await Promise.race(awaited)) === 'read') reading = undefined;
      else yield await held.shift()!;
    }
  } finally {
    // Not waited for: it ends only when what is being read has come, and that may be never.
    void iterator.return?.();
  }
}

/** What fails before its turn is told in its turn. */
function quietly<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}
