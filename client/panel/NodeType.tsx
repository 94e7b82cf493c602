import type { NodeTypeId } from '../../model/nodeTypes.ts';
import { nodeGroup, nodeTypeName } from '../app/named.ts';
import { useLanguage } from '../app/words.ts';

/** A node's type, with the colour of its group. */
export function NodeType({ type }: { type: NodeTypeId }) {
  const language = useLanguage();
  return (
    <span className="type" style={{ '--layer': nodeGroup(type).colour }}>
      {nodeTypeName(type, language)}
    </span>
  );
}
