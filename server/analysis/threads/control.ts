import { AbandonedError } from './errors.ts';

const COUNT = 0;
const GENERATION = 1;
const CANCELLED = 2;
const BROKEN = 3;
const WORDS = 4;
/** Behind the words: the progress, and the value that a team agrees on. */
const NUMBERS_AT = WORDS * 4;
const PROGRESS = 0;
const AGREED = 1;
const NUMBERS = 2;
/** How often a member looks again before it goes to sleep: most waits are shorter than falling asleep and waking. */
const SPINS = 5000;

/** The few numbers that the threads of an order and whoever asked for it share. */
export class OrderControl {
  readonly buffer: SharedArrayBuffer;
  readonly #words: Int32Array;
  readonly #numbers: Float64Array;

  constructor(buffer = new SharedArrayBuffer(NUMBERS_AT + NUMBERS * 8)) {
    this.buffer = buffer;
    this.#words = new Int32Array(buffer, 0, WORDS);
    this.#numbers = new Float64Array(buffer, NUMBERS_AT, NUMBERS);
  }

  cancel(): void {
    Atomics.store(this.#words, CANCELLED, 1);
  }

  get cancelled(): boolean {
    return Atomics.load(this.#words, CANCELLED) === 1;
  }

  get progress(): number {
    return this.#numbers[PROGRESS] ?? 0;
  }

  set progress(share: number) {
    this.#numbers[PROGRESS] = share;
  }

  get agreed(): number {
    return this.#numbers[AGREED] ?? 0;
  }

  set agreed(value: number) {
    this.#numbers[AGREED] = value;
  }

  /** A member that failed lets the others go on, so that they fail too instead of waiting for ever. */
  break(): void {
    Atomics.store(this.#words, BROKEN, 1);
    Atomics.add(this.#words, GENERATION, 1);
    Atomics.notify(this.#words, GENERATION);
  }

  barrier(size: number): void {
    const words = this.#words;
    const generation = Atomics.load(words, GENERATION);
    const waiting = (): boolean => Atomics.load(words, GENERATION) === generation && Atomics.load(words, BROKEN) === 0;
    if (Atomics.add(words, COUNT, 1) + 1 === size) {
      Atomics.store(words, COUNT, 0);
      Atomics.add(words, GENERATION, 1);
      Atomics.notify(words, GENERATION);
    } else {
      for (let spin = 0; spin < SPINS && waiting(); spin += 1);
      while (waiting()) Atomics.wait(words, GENERATION, generation);
    }
    if (Atomics.load(words, BROKEN) === 1) throw new AbandonedError('Another thread of the team failed');
  }
}
