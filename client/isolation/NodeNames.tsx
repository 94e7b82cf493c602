import { useState } from 'react';
import type { NodeAnswer } from '../../model/api/graph.ts';
import type { NodeId } from '../../model/ids.ts';
import { More } from '../app/More.tsx';
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

/** So many are named at once. */
const AT_ONCE = 20;
const LATER = 50;

/** Names that select what they name. */
export function NodeNames({ label, ids, total, nodes }: NodeNamesProps) {
  const t = useWords(boardWords);
  const language = useLanguage();
  const { go } = useView();
  const [most, showMost] = useState(AT_ONCE);
  if (ids.length === 0) return null;
  const shown = Math.min(most, ids.length);
  return (
    <div className="named-nodes">
      <span className="names-label">{label}</span>
      <ul>
        {ids.slice(0, most).map((id) => (
          <li key={id}>
            <button type="button" className="row" onClick={() => go({ sel: id })}>
              {nodes[id]?.name[language] ?? id}
            </button>
          </li>
        ))}
      </ul>
      {total > shown ? <small>{t('shown', { shown, total })}</small> : null}{' '}
      <More
        query={{ hasNextPage: shown < ids.length, isFetchingNextPage: false, fetchNextPage: () => showMost(most + LATER) }}
        label={t('more')}
        size="small"
      />
    </div>
  );
}
