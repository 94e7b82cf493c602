import { cell, readCsv } from './csv.ts';

/** What was decided by hand where the rules of the merge are not enough: `seed/data/merge-decisions.csv`. */
export class Decisions {
  readonly #same = new Map<string, boolean>();
  readonly #leftOut = new Set<string>();

  static read(): Decisions {
    const decisions = new Decisions();
    for (const row of readCsv('merge-decisions.csv')) {
      const decision = cell(row, 'decision');
      if (decision === 'leave-out') decisions.#leftOut.add(cell(row, 'b'));
      else decisions.#same.set(`${cell(row, 'a')} ${cell(row, 'b')}`, decision === 'same');
    }
    return decisions;
  }

  /** Undefined when nobody has decided. */
  same(id: string, keys: readonly string[]): boolean | undefined {
    for (const key of keys) {
      const decided = this.#same.get(`${id} ${key}`);
      if (decided !== undefined) return decided;
    }
    return undefined;
  }

  leavesOut(key: string): boolean {
    return this.#leftOut.has(key);
  }
}
