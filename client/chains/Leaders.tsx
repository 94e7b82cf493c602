import type { ChainAnswer } from '../../model/api/chains.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { OnDemand } from '../partners/OnDemand.tsx';
import { Finding } from './Finding.tsx';
import { findingWords } from './findingWords.ts';
import { NamedNode } from './NamedNode.tsx';

/** Firms by their documented ties: the nearest that documents come to a leader of the chain. */
export function Leaders({ data }: { data: ChainAnswer }) {
  const t = useWords(findingWords);
  const language = useLanguage();
  const { items, total, text } = data.leaders;
  return (
    <Finding title={t('leaders')} text={text[language]}>
      <ol className="actors">
        {items.map(({ node, ties, links }) => (
          <li key={node}>
            <NamedNode id={node} nodes={data.nodes} />
            <OnDemand label={t('tiesCount', { count: ties })}>
              <EvidenceLinks ids={links} links={data.links} nodes={data.nodes} total={ties} />
            </OnDemand>
          </li>
        ))}
      </ol>
      {total > items.length ? <p className="cut">{t('shownOf', { shown: items.length, total })}</p> : null}
    </Finding>
  );
}
