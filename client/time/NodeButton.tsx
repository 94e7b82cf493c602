import type { NodeAnswer } from '../../model/api/graph.ts';
import type { NodeId } from '../../model/ids.ts';
import { useView } from '../app/view.ts';
import { useLanguage } from '../app/words.ts';

/** A node's name, which opens what is known of it beside the page. */
export function NodeButton({ id, nodes }: { id: NodeId; nodes: Readonly<Record<string, Pick<NodeAnswer, 'name'>>> }) {
  const language = useLanguage();
  const { view, go } = useView();
  return (
    <button
      type="button"
      className="node-name"
      aria-pressed={view.sel === id}
      onClick={() => go({ sel: view.sel === id ? undefined : id })}
    >
      {nodes[id]?.name[language] ?? id}
    </button>
  );
}
