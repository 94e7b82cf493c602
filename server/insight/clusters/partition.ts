import type { Run } from '../../analysis/algorithm.ts';
import { components } from '../../analysis/components/components.ts';
import { kCore } from '../../analysis/kCore/kCore.ts';
import { leiden } from '../../analysis/leiden/leiden.ts';
import { louvain } from '../../analysis/louvain/louvain.ts';
import { modularity } from '../../analysis/modularity/modularity.ts';
import type { Rows } from '../../graph/walk.ts';
import type { ClustersQuestion } from './question.ts';

export interface Partition {
  /** By node: the cluster's place in the order in which clusters are shown. */
  readonly cluster: Int32Array;
  readonly sizes: Int32Array;
  readonly modularity: number;
  readonly complete: boolean;
}

/** What the method says; for all members of a team, of which only the first gets all of it. */
export function partitionOf(rows: Rows, { method, resolution, seed }: Partitioning, run: Run): Partition {
  switch (method) {
    case 'leiden':
    case 'louvain': {
      const found = (method === 'leiden' ? leiden : louvain).run(rows, { resolution, seed }, run);
      return { ...found, cluster: found.community };
    }
    case 'components': {
      const { component, sizes, complete } = components.run(rows, {}, run);
      return measured(rows, component, sizes, complete, run);
    }
    case 'kcore': {
      const { core, highest, complete } = kCore.run(rows, {}, run);
      const { shell, sizes } = shells(core, highest);
      return measured(rows, shell, sizes, complete, run);
    }
  }
}

type Partitioning = Pick<ClustersQuestion, 'method' | 'resolution' | 'seed'>;

function measured(rows: Rows, cluster: Int32Array, sizes: Int32Array, complete: boolean, { team }: Run): Partition {
  return { cluster, sizes, modularity: team.rank > 0 ? 0 : modularity(rows, cluster, sizes.length), complete };
}

/** The nodes of each core number, the highest first; numbers that no node has stay as clusters without members. */
function shells(core: Int32Array, highest: number): { shell: Int32Array; sizes: Int32Array } {
  const sizes = new Int32Array(highest + 1);
  const shell = core.map((number) => highest - number);
  for (const place of shell) sizes[place] = (sizes[place] ?? 0) + 1;
  return { shell, sizes };
}
