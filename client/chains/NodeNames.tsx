import { NamedNode, type NodesById } from './NamedNode.tsx';

interface NodeNamesProps {
  readonly ids: readonly string[];
  readonly nodes: NodesById;
}

/** Names side by side, each of which leads to its node. */
export function NodeNames({ ids, nodes }: NodeNamesProps) {
  return (
    <ul className="node-names">
      {ids.map((id) => (
        <li key={id}>
          <NamedNode id={id} nodes={nodes} />
        </li>
      ))}
    </ul>
  );
}
