import type { ChainAnswer } from '../../model/api/chains.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { OnDemand } from '../partners/OnDemand.tsx';
import { Finding } from './Finding.tsx';
import { findingWords } from './findingWords.ts';
import { NamedNode } from './NamedNode.tsx';

/** Documented ties of the industry with abroad, and what is known only of the region as a whole. */
export function Abroad({ data }: { data: ChainAnswer }) {
  const t = useWords(findingWords);
  const language = useLanguage();
  const { items, total, internal, external, region, text } = data.abroad;
  return (
    <Finding title={t('abroad')} text={text[language]}>
      <p className="badges">
        <span>{t('internal', { count: internal })}</span> <span>{t('external', { count: external })}</span>
      </p>
      <ul className="actors">
        {items.map(({ node, link, text: because }) => (
          <li key={`${node} ${link}`}>
            <NamedNode id={node} nodes={data.nodes} />
            <OnDemand label={t('evidence', { count: 1 })}>
              <p>{because[language]}</p>
              <EvidenceLinks ids={[link]} links={data.links} nodes={data.nodes} />
            </OnDemand>
          </li>
        ))}
      </ul>
      {total > items.length ? <p className="cut">{t('shownOf', { shown: items.length, total })}</p> : null}
      {region.length === 0 ? null : (
        <OnDemand label={`${t('region')} · ${region.length}`}>
          <EvidenceLinks ids={region.map(({ link }) => link)} links={data.links} nodes={data.nodes} />
        </OnDemand>
      )}
    </Finding>
  );
}
