import type { ChainAnswer } from '../../model/api/chains.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { OnDemand } from '../partners/OnDemand.tsx';
import { Finding } from './Finding.tsx';
import { findingWords } from './findingWords.ts';
import { NamedNode } from './NamedNode.tsx';
import { segmentWords } from './segmentWords.ts';

/** Firms that no branch is documented of: only their names speak for the industry. */
export function Maybe({ data }: { data: ChainAnswer }) {
  const t = useWords(findingWords);
  const s = useWords(segmentWords);
  const language = useLanguage();
  const { items, total, text } = data.maybe;
  if (total === 0) return null;
  return (
    <Finding title={t('maybe')} text={text[language]}>
      <OnDemand label={t('evidenceNodes', { shown: items.length, total })}>
        <ul className="actors">
          {items.map(({ node, word }) => (
            <li key={node}>
              <NamedNode id={node} nodes={data.nodes} /> <small>{s('byName', { word })}</small>
            </li>
          ))}
        </ul>
      </OnDemand>
    </Finding>
  );
}
