import { Fragment } from 'react';
import type { NodeAnswer } from '../../model/api/graph.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { NodeButton } from './NodeButton.tsx';
import { partnersWords } from './words.ts';

interface NodeNamesProps {
  readonly ids: readonly string[];
  readonly nodes: Readonly<Record<string, Pick<NodeAnswer, 'id' | 'name'>>>;
  /** What stands between two names; a comma of the language unless told. */
  readonly between?: string;
  readonly most?: number;
  /** How many there are in all, when not all ids are given. */
  readonly total?: number;
}

/** Names one after another, each leading to its node; says how many are left out. */
export function NodeNames({ ids, nodes, between, most = ids.length, total = ids.length }: NodeNamesProps) {
  const t = useWords(partnersWords);
  const language = useLanguage();
  const comma = between ?? (language === 'zh' ? '、' : ', ');
  return (
    <span className="names">
      {ids.slice(0, most).map((id, at) => {
        const node = nodes[id];
        return (
          <Fragment key={id}>
            {at === 0 ? null : comma}
            {node === undefined ? id : <NodeButton node={node} />}
          </Fragment>
        );
      })}
      {total > Math.min(most, ids.length) ? ` ${t('andMore', { count: total - Math.min(most, ids.length) })}` : null}
    </span>
  );
}
