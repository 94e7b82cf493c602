import type { Filters } from '../../../model/filters.ts';
import type { LinkKindId } from '../../../model/linkKinds.ts';
import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import { UNHURRIED } from '../../analysis/algorithm.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import { Adjacency } from '../../graph/adjacency.ts';
import { kindCode, typeCode } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { LinkTable } from '../../graph/linkTable.ts';
import { type ChainFound, chainTask } from './chainTask.ts';
import type { ChainQuestion } from './question.ts';

const RUN: TaskRun = { ...UNHURRIED, kept: (_key, make) => make(), doneReading: () => undefined };

/** A graph written down node by node: its type, and where it is. */
class Drawn {
  readonly #nodes: { readonly type: NodeTypeId; readonly city: number; readonly province: string }[] = [];
  readonly #links: { readonly source: number; readonly kind: LinkKindId; readonly target: number }[] = [];

  node(type: NodeTypeId, city = -1, province = 'Anhui'): number {
    return this.#nodes.push({ type, city, province }) - 1;
  }

  link(source: number, kind: LinkKindId, target: number): void {
    this.#links.push({ source, kind, target });
  }

  columns(): GraphColumns {
    const table = new LinkTable(this.#links.length);
    this.#links.forEach(({ source, target, kind }, link) => {
      table.source[link] = source;
      table.target[link] = target;
      table.weight[link] = 1;
      table.kind[link] = kindCode(kind);
      table.alive[link] = 1;
    });
    table.count = this.#links.length;
    const provinces = ['', ...new Set(this.#nodes.map(({ province }) => province))];
    const count = this.#nodes.length;
    return {
      revision: 1,
      rows: new Adjacency(count, table),
      nodes: {
        type: Uint8Array.from(this.#nodes, ({ type }) => typeCode(type)),
        province: Uint8Array.from(this.#nodes, ({ province }) => provinces.indexOf(province)),
        provinces,
        city: Int32Array.from(this.#nodes, ({ city }) => city),
        alive: new Uint8Array(count).fill(1),
        longitude: Float64Array.from(this.#nodes, (_, at) => 117 + at / 10),
        latitude: new Float64Array(count).fill(31),
      },
      links: table,
      cited: new Map(),
    };
  }
}

/** An industry of three segments, each of one branch; the second one is nobody's. */
export class DrawnIndustry extends Drawn {
  readonly industry = this.node('industry');
  readonly branches = [this.node('industry'), this.node('industry'), this.node('industry')];

  firm(branch: number, city = -1, province = 'Anhui'): number {
    const firm = this.node('firm', city, province);
    this.link(firm, 'active_in', this.branches[branch] ?? -1);
    return firm;
  }

  found(changes: Partial<ChainQuestion> = {}, filters: Filters = {}): ChainFound {
    const question: ChainQuestion = {
      filters,
      segments: this.branches.map((branch, at) => ({
        branches: [branch],
        topics: [branch],
        beside: [at - 1, at + 1].filter((other) => other >= 0 && other < this.branches.length),
      })),
      topics: [this.industry, ...this.branches],
      named: [],
      foreigners: [],
      training: [],
      firmsNamed: [],
      testing: [],
      incubating: [],
      limit: 20,
      offset: 0,
      ...changes,
    };
    return chainTask(this.columns(), question, RUN);
  }
}
