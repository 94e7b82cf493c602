/**
 * What tasks made and later ones can use again, newest last. It is held where the work is given out, so that all members of a team
 * know the same.
 */
export class Kept {
  readonly #values = new Map<string, { readonly value: unknown; readonly bytes: number }>();
  readonly #mostBytes: number;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  get entries(): readonly (readonly [key: string, value: unknown])[] {
    return [...this.#values].map(([key, { value }]) => [key, value]);
  }

  /** Adds or renews, and lets the oldest go that there is no room for. The newest always stays. */
  put(key: string, value: unknown): void {
    this.#values.delete(key);
    this.#values.set(key, { value, bytes: bytesIn(value) });
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
  if (typeof value !== 'object' || value === null) return 8;
  let bytes = 0;
  for (const part of Object.values(value)) bytes += bytesIn(part);
  return bytes;
}
