import type { NodeAnswer } from '../../model/api/graph.ts';
import type { NodeId } from '../../model/ids.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { boardWords } from './words.ts';
import './chips.css';

interface NodeNamesProps {
  readonly label: string;
  readonly ids: readonly NodeId[];
  /** How many there are, when fewer are named. */
  readonly total: number;
  readonly nodes: Readonly<Record<string, Pick<NodeAnswer, 'name'>>>;
}

/** Names that select what they name. */
export function NodeNames({ label, ids, total, nodes }: NodeNamesProps) {
  const t = useWords(boardWords);
  const language = useLanguage();
  const { go } = useView();
  if (ids.length === 0) return null;
  return (
    <div className="named-nodes">
      <span className="names-label">{label}</span>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <button type="button" className="row" onClick={() => go({ sel: id })}>
              {nodes[id]?.name[language] ?? id}
            </button>
          </li>
        ))}
      </ul>
      {total > ids.length ? <small>{t('shown', { shown: ids.length, total })}</small> : null}
    </div>
  );
}
