import type { ChainAnswer } from '../../model/api/chains.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { OnDemand } from '../partners/OnDemand.tsx';
import { Finding } from './Finding.tsx';
import { findingWords } from './findingWords.ts';
import { NodeNames } from './NodeNames.tsx';

/** Cities of one tier in the same segment without a documented division of work. */
export function Duplicates({ data }: { data: ChainAnswer }) {
  const t = useWords(findingWords);
  const language = useLanguage();
  if (data.segments.length === 0) return null;
  if (data.duplicates.length === 0) return <Finding title={t('duplicates')} text={t('noDuplicates')} />;
  return (
    <Finding title={t('duplicates')}>
      <ul className="actors">
        {data.duplicates.map(({ segment, tier, cities, links, text }) => (
          <li key={`${segment} ${tier}`}>
            <b>{data.segments.find(({ id }) => id === segment)?.name[language]}</b> <small>{t('tier', { tier })}</small>
            <NodeNames ids={cities} nodes={data.nodes} />
            <OnDemand label={t('evidence', { count: links.length })}>
              <p>{text[language]}</p>
              <EvidenceLinks ids={links} links={data.links} nodes={data.nodes} />
            </OnDemand>
          </li>
        ))}
      </ul>
    </Finding>
  );
}
