import type { NodeAnswer } from '../../model/api/graph.ts';
import { NodeButton } from '../partners/NodeButton.tsx';

export type NodesById = Readonly<Record<string, NodeAnswer>>;

/** A node that an answer names by its id. */
export function NamedNode({ id, nodes }: { id: string; nodes: NodesById }) {
  const node = nodes[id];
  return node === undefined ? <span>{id}</span> : <NodeButton node={node} />;
}
