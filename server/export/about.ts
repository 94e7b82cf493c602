import type { ExportAbout } from '../../model/api/export.ts';
import { CONFIDENCES } from '../../model/confidence.ts';
import type { Filters } from '../../model/filters.ts';
import type { NodeId } from '../../model/ids.ts';
import type { Projection } from '../graph/projection.ts';
import type { Selection } from '../insight/listing/selection.ts';
import { EXPORT_TEXTS } from './texts.ts';

export interface AboutWhat {
  readonly revision: number;
  readonly filters: Filters;
  /** The nodes that were asked for; undefined for all. */
  readonly asked: readonly NodeId[] | undefined;
  readonly unknown: readonly NodeId[];
  readonly made: Date;
}

/** What the file says of itself before its records. */
export function aboutExport(
  projection: Projection,
  selection: Selection,
  { revision, filters, asked, unknown, made }: AboutWhat,
): ExportAbout {
  const nodesBySureness = surenessOfNodes(projection, selection);
  const confidence = CONFIDENCES.map(({ id, name, means }, rank) => ({
    id,
    name,
    means,
    nodes: nodesBySureness[rank] ?? 0,
    links: selection.linksBySureness[rank] ?? 0,
  }));
  const synthetic = confidence.filter(({ id, nodes, links }) => id === 'synthetic' && nodes + links > 0);
  return {
    product: 'Deltaweave 织网',
    revision,
    made: made.toISOString(),
    filters: Object.fromEntries(
      Object.entries(filters).flatMap(([name, value]) => (value === undefined || value.length === 0 ? [] : [[name, value]])),
    ),
    selection: asked === undefined ? null : { nodes: asked.length, unknown: [...unknown] },
    nodes: selection.nodeCount,
    links: selection.linkCount,
    confidence,
    notes: [
      asked === undefined ? EXPORT_TEXTS.whole() : EXPORT_TEXTS.selection(asked.length, unknown.length),
      EXPORT_TEXTS.licence(),
      EXPORT_TEXTS.meaning(),
      EXPORT_TEXTS.confidence(),
      ...synthetic.map(({ nodes, links }) => EXPORT_TEXTS.synthetic(nodes, links)),
    ],
  };
}

function surenessOfNodes({ nodes }: Projection, selection: Selection): number[] {
  const counts = new Array<number>(CONFIDENCES.length).fill(0);
  for (let node = 0; node < selection.nodes.length; node += 1) {
    if (selection.nodes[node] !== 1) continue;
    const sureness = nodes.confidence[node] ?? 0;
    counts[sureness] = (counts[sureness] ?? 0) + 1;
  }
  return counts;
}
