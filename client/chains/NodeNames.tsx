import { NodeButton, type NodesById } from './NodeButton.tsx';

interface NodeNamesProps {
  readonly ids: readonly string[];
  readonly nodes: NodesById;
}

/** Names side by side, each of which leads to its node. */
export function NodeNames({ ids, nodes }: NodeNamesProps) {
  return (
    <ul className="names">
      {ids.map((id) => (
        <li key={id}>
          <NodeButton id={id} nodes={nodes} />
        </li>
      ))}
    </ul>
  );
}
