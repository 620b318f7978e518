/** Longer tasks are felt while typing; half of what the browser calls long. */
const LONGEST_TASK_MS = 25;

/** Lets the page draw and answer while much is read. */
export class Breather {
  private begun = performance.now();
  private steps = 0;

  /** Whether it is time to `pause`. Cheap enough to ask for every node. */
  isDue(): boolean {
    this.steps += 1;
    return this.steps % 64 === 0 && performance.now() - this.begun > LONGEST_TASK_MS;
  }

  async pause(): Promise<void> {
    await new Promise((done) => setTimeout(done));
    this.begun = performance.now();
  }
}
