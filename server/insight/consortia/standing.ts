import { LEGAL_TYPES } from '../../../model/legalEntities.ts';
import { NODE_TYPE_IDS } from '../../../model/nodeTypes.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { Tops } from './tops.ts';

/** How many of each type and province: enough to choose from, few enough to look at in one call. */
const OF_EACH = 4;
const BODIES = Uint8Array.from(NODE_TYPE_IDS, (type) => (LEGAL_TYPES.get(type) === 'body' ? 1 : 0));

/** The legal entities with most links, so many of each type and province: partners for whoever has none in sight. Kept for a revision. */
export function standingTask(columns: GraphColumns, _parameters: Record<string, never>, run: TaskRun): readonly number[] {
  const best = run.kept(`standing of legal entities ${columns.revision}`, () => {
    const { rows, nodes } = columns;
    const tops = new Tops<number>(OF_EACH);
    for (let node = 0; node < rows.nodeCount; node += 1) {
      const [type, province] = [nodes.type[node] ?? 0, nodes.province[node] ?? 0];
      if (BODIES[type] === 1 && province > 0 && nodes.alive[node] === 1) tops.offer(type * 256 + province, node, rows.rowLength[node] ?? 0);
    }
    return tops.all();
  });
  run.doneReading();
  return best;
}
