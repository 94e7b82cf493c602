import type { DifferenceAnswer } from '../../../model/api/difference.ts';
import { useWords } from '../../app/words.ts';
import { NodeButton } from '../NodeButton.tsx';
import { differenceWords } from './words.ts';

/** Nodes whose own dates begin or end in between. */
export function ChangedNodes({ data: { changedNodes, nodes } }: { data: DifferenceAnswer }) {
  const t = useWords(differenceWords);
  const { items, total, balance } = changedNodes;
  if (total === 0) return null;
  return (
    <details className="mirror changed-nodes">
      <summary>
        {t('changedNodes')} <small>{t('shownOf', { shown: items.length, total })}</small>
      </summary>
      {(['new', 'ended'] as const).map((change) => (
        <section key={change}>
          <h3>{change === 'new' ? t('newNodes', { count: balance.new }) : t('endedNodes', { count: balance.ended })}</h3>
          <p className="names">
            {items
              .filter((item) => item.change === change)
              .map(({ node }) => (
                <NodeButton key={node} id={node} nodes={nodes} />
              ))}
          </p>
        </section>
      ))}
    </details>
  );
}
