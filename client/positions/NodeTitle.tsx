import type { NodeAnswer } from '../../model/api/graph.ts';
import { nodeTypeName } from '../app/named.ts';
import { useView } from '../app/view.ts';
import { useLanguage } from '../app/words.ts';

/** A node's name to select it by, and what it is. */
export function NodeTitle({ node }: { node: Pick<NodeAnswer, 'id' | 'name' | 'type'> }) {
  const language = useLanguage();
  const { go } = useView();
  return (
    <>
      <button type="button" className="row positions-name" onClick={() => go({ sel: node.id })}>
        {node.name[language]}
      </button>{' '}
      <small className="positions-type">{nodeTypeName(node.type, language)}</small>
    </>
  );
}
