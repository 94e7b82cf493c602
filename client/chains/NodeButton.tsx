import type { NodeAnswer } from '../../model/api/graph.ts';
import { useView } from '../app/view.ts';
import { useLanguage } from '../app/words.ts';

export type NodesById = Readonly<Record<string, NodeAnswer>>;

/** A node's name: a press shows what is known of it. */
export function NodeButton({ id, nodes }: { id: string; nodes: NodesById }) {
  const language = useLanguage();
  const { view, go } = useView();
  const node = nodes[id];
  if (node === undefined) return <span>{id}</span>;
  return (
    <button
      type="button"
      className="row node-name"
      aria-current={view.sel === node.id ? true : undefined}
      onClick={() => go({ sel: node.id })}
    >
      {node.name[language]}
    </button>
  );
}
