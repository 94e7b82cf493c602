import type { Run } from './algorithm.ts';

/** So many row entries take about ten milliseconds. */
const ASK_EVERY = 1 << 20;

/**
 * Lets a team stop in the middle of its work. A member that finds the time up raises a flag and leaves its share; the others see the
 * flag and leave theirs; when they meet they agree, so that all take the same way on. Made by all members at the same point.
 */
export class Watch {
  readonly #run: Run;
  readonly #raised: Int32Array;
  #work = 0;

  constructor(run: Run) {
    this.#run = run;
    this.#raised = run.team.int32(1);
  }

  /** Called after each piece of work, measured in row entries; true when this member should go to the meeting. */
  after(work: number): boolean {
    this.#work += work;
    if (this.#work >= ASK_EVERY) {
      this.#work = 0;
      if (this.#run.stopped()) Atomics.store(this.#raised, 0, 1);
    }
    return Atomics.load(this.#raised, 0) === 1;
  }

  /** Waits for all; true for all when anybody was stopped. What was written before is then seen by everybody. */
  meet(): boolean {
    if (this.#run.stopped()) Atomics.store(this.#raised, 0, 1);
    this.#run.team.barrier();
    return this.#run.team.agree(Atomics.load(this.#raised, 0)) === 1;
  }

  /** Tells how far the work is, once for the whole team. */
  progress(share: number): void {
    if (this.#run.team.rank === 0) this.#run.progress(Math.min(1, share));
  }
}
