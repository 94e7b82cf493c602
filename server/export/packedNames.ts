import type { Text } from '../../model/text.ts';

/** Where a name begins, where its Chinese ends, where its English ends. */
const MARKS = 3;

/** Names by position, packed: a million take 60 MB, where as many texts would take several times that. */
export class PackedNames {
  readonly #marks: Uint32Array;
  #bytes: Buffer = Buffer.alloc(1 << 16);
  /** So that a mark of 0 says that there is no name. */
  #filled = 1;

  constructor(count: number) {
    this.#marks = new Uint32Array(MARKS * count);
  }

  keep(position: number, { zh, en }: Text): void {
    const start = this.#append('');
    this.#marks.set([start, this.#append(zh), this.#append(en)], MARKS * position);
  }

  of(position: number): Text | undefined {
    const [start = 0, middle = 0, end = 0] = this.#marks.subarray(MARKS * position, MARKS * (position + 1));
    return start === 0 ? undefined : { zh: this.#bytes.toString('utf8', start, middle), en: this.#bytes.toString('utf8', middle, end) };
  }

  /** Where it ends. */
  #append(text: string): number {
    // A character of UTF-16 has at most three bytes in UTF-8.
    const needed = this.#filled + 3 * text.length;
    if (needed > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], 2 * needed);
    this.#filled += this.#bytes.write(text, this.#filled);
    return this.#filled;
  }
}
