import type { Assignment } from './messages.ts';

/** Which of the kept values a thread has, by key, and as of when. */
export type Known = Map<string, number>;

/**
 * What tasks made and later ones can use again, newest last. It is held where the work is given out, so that all members of a team
 * know the same; each thread is told only what is new to it.
 */
export class Kept {
  readonly #values = new Map<string, { readonly value: unknown; readonly bytes: number; readonly version: number }>();
  readonly #mostBytes: number;
  #lastVersion = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** What a thread lacks and what it must forget; it is taken to know after this. */
  newsFor(known: Known): Pick<Assignment, 'kept' | 'forgotten'> {
    const forgotten = [...known.keys()].filter((key) => !this.#values.has(key));
    for (const key of forgotten) known.delete(key);
    const kept: [string, unknown][] = [];
    for (const [key, { value, version }] of this.#values) {
      if (known.get(key) === version) continue;
      known.set(key, version);
      kept.push([key, value]);
    }
    return { kept, forgotten };
  }

  /** Adds or renews what a thread made, and lets the oldest go that there is no room for. The newest always stays. */
  put(key: string, value: unknown, maker: Known): void {
    this.#lastVersion += 1;
    maker.set(key, this.#lastVersion);
    this.#values.delete(key);
    this.#values.set(key, { value, bytes: bytesIn(value), version: this.#lastVersion });
    let total = 0;
    for (const { bytes } of this.#values.values()) total += bytes;
    for (const [oldest, { bytes }] of this.#values) {
      if (total <= this.#mostBytes || oldest === key) return;
      this.#values.delete(oldest);
      total -= bytes;
    }
  }
}

function bytesIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value === 'string') return value.length * 2;
  if (typeof value !== 'object' || value === null) return 8;
  let bytes = 0;
  for (const part of Object.values(value)) bytes += bytesIn(part);
  return bytes;
}
