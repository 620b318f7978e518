import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapInOrder } from '../../src/cli/mapInOrder.ts';

describe('working on several at a time', () => {
  test('keeps the order of the inputs whichever is done first, and holds no more than it may', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.nat(20), fc.integer({ min: 1, max: 5 }), async (scheduler, count, most) => {
        let held = 0;
        let mostHeld = 0;
        async function* inputs(): AsyncGenerator<number> {
          for (let input = 0; input < count; input++) {
            held += 1;
            mostHeld = Math.max(mostHeld, held);
            yield await scheduler.schedule(Promise.resolve(input));
          }
        }
        const outputs: number[] = [];
        const all = async (): Promise<void> => {
          const results = mapInOrder(inputs(), (input) => scheduler.schedule(Promise.resolve(input * 10)), most);
          for await (const output of results) {
            held -= 1;
            outputs.push(output);
          }
        };
        await scheduler.waitFor(all());
        expect(outputs).toEqual(Array.from({ length: count }, (_, input) => input * 10));
        expect(mostHeld).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('gives a result while the next input is still awaited', async () => {
    async function* inputs(): AsyncGenerator<string> {
      yield 'first';
      await new Promise(() => undefined);
    }
    const results = mapInOrder(inputs(), (input) => Promise.resolve(input), 3);
    expect((await results.next()).value).toBe('first');
  });

  test('throws what the work threw in its turn, after the results before it', async () => {
    async function* inputs(): AsyncGenerator<number> {
      for (const input of [1, 2, 3]) yield await Promise.resolve(input);
    }
    const outputs: number[] = [];
    const work = (input: number) => (input === 2 ? Promise.reject(new Error('two')) : Promise.resolve(input));
    const all = async (): Promise<void> => {
      for await (const output of mapInOrder(inputs(), work, 3)) outputs.push(output);
    };
    await expect(all()).rejects.toThrow('two');
    expect(outputs).toEqual([1]);
  });
});
