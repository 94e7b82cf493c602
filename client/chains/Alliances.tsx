import type { ChainAnswer } from '../../model/api/chains.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { OnDemand } from '../partners/OnDemand.tsx';
import { Finding } from './Finding.tsx';
import { findingWords } from './findingWords.ts';
import { NamedNode } from './NamedNode.tsx';
import { NodeNames } from './NodeNames.tsx';

/** Whether the alliances of an industry know of each other, and how many links would join them. */
export function Alliances({ data }: { data: ChainAnswer }) {
  const t = useWords(findingWords);
  const language = useLanguage();
  const { items, tied, parts, missing, text } = data.alliances;
  return (
    <Finding title={t('alliances')} text={text[language]}>
      {missing === 0 ? null : (
        <p className="badges">
          <span>{t('apart', { count: parts })}</span> <span>{t('fewest', { count: missing })}</span>
        </p>
      )}
      <NodeNames ids={items} nodes={data.nodes} />
      {tied.map(({ nodes: [one, other], by }) => (
        <div key={`${one} ${other}`} className="tied">
          <NamedNode id={one} nodes={data.nodes} /> — {t('tiedBy')} — <NamedNode id={other} nodes={data.nodes} />
          <OnDemand label={t('evidence', { count: by.length })}>
            <EvidenceLinks ids={by} links={data.links} nodes={data.nodes} />
          </OnDemand>
        </div>
      ))}
    </Finding>
  );
}
