import type { NodeAnswer } from '../../model/api/graph.ts';
import { useView } from '../app/view.ts';
import { useLanguage } from '../app/words.ts';

/** A node's name: a press shows what is known of it. */
export function NodeButton({ node }: { node: Pick<NodeAnswer, 'id' | 'name'> }) {
  const language = useLanguage();
  const { go } = useView();
  return (
    <button type="button" className="row node-name" onClick={() => go({ sel: node.id })}>
      {node.name[language]}
    </button>
  );
}
