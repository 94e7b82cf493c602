import type { GraphColumns } from '../../graph/columns.ts';

/** Counts different parties and their provinces, for one undertaking after another without anything new to hold them. */
export class PartyTally {
  size = 0;
  /** Codes of provinces, each once. */
  readonly provinces: number[] = [];
  readonly #province: Uint8Array;
  readonly #names: string[];
  readonly #several: ReadonlyMap<number, readonly number[]>;
  /** In which round a party or province was last counted. */
  readonly #partyRound: Int32Array;
  readonly #provinceRound: number[] = [];
  #round = 0;

  constructor({ nodes, rows }: GraphColumns, several: readonly (readonly [node: number, provinces: readonly string[]])[]) {
    this.#province = nodes.province;
    this.#names = [...nodes.provinces];
    this.#several = new Map(several.map(([node, names]) => [node, names.map((name) => this.#code(name))]));
    this.#partyRound = new Int32Array(rows.nodeCount);
  }

  start(): void {
    this.#round += 1;
    this.size = 0;
    this.provinces.length = 0;
  }

  add(party: number): void {
    if (this.#partyRound[party] === this.#round) return;
    this.#partyRound[party] = this.#round;
    this.size += 1;
    const several = this.#several.get(party);
    if (several === undefined) this.#addProvince(this.#province[party] ?? 0);
    else for (const code of several) this.#addProvince(code);
  }

  codes(names: readonly string[]): ReadonlySet<number> {
    return new Set(names.map((name) => this.#code(name)));
  }

  /** The names of the provinces counted. */
  names(): string[] {
    return this.provinces.map((code) => this.#names[code] ?? '').sort();
  }

  /** 0 stands for none. */
  #addProvince(code: number): void {
    if (code === 0 || this.#provinceRound[code] === this.#round) return;
    this.#provinceRound[code] = this.#round;
    this.provinces.push(code);
  }

  #code(name: string): number {
    const known = this.#names.indexOf(name);
    return known >= 0 ? known : this.#names.push(name) - 1;
  }
}
