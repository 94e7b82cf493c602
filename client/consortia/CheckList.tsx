import type { Check, ConsortiumCheck } from '../../model/api/consortia.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { NodeNames } from '../partners/NodeNames.tsx';
import { OnDemand } from '../partners/OnDemand.tsx';
import { FigureItem } from './FigureItem.tsx';
import { Mark } from './Mark.tsx';
import { useRuleName } from './useRuleName.ts';
import { consortiaWords } from './words.ts';

type Records = Pick<ConsortiumCheck, 'nodes' | 'links' | 'figures'>;

/** The rules one by one: kept or broken, the sentence, and what the verdict rests on. */
export function CheckList({ checks, records }: { checks: readonly Check[]; records: Records }) {
  const t = useWords(consortiaWords);
  const language = useLanguage();
  const nameOf = useRuleName();
  return (
    <ul className="checks" aria-label={t('checks')}>
      {checks.map((check) => (
        <li key={check.rule} className={check.ok ? 'is-kept' : 'is-broken'}>
          <p className="check-head">
            <Mark ok={check.ok} />
            <b>{nameOf(check.rule)}</b>
          </p>
          <p>{check.text[language]}</p>
          <CheckEvidence evidence={check.evidence} records={records} />
        </li>
      ))}
    </ul>
  );
}

function CheckEvidence({ evidence, records }: { evidence: Check['evidence']; records: Records }) {
  const t = useWords(consortiaWords);
  const { nodes, links, figures } = evidence;
  const count = links.length + figures.length + nodes.length;
  if (count === 0) return null;
  return (
    <OnDemand label={t('evidence', { count })}>
      {figures.length === 0 ? null : (
        <ul className="figures">
          {figures.map((id) => {
            const figure = records.figures[id];
            return figure === undefined ? null : <FigureItem key={id} figure={figure} />;
          })}
        </ul>
      )}
      {nodes.length === 0 ? null : (
        <p>
          {t('about')}
          <NodeNames ids={nodes} nodes={records.nodes} />
        </p>
      )}
      <EvidenceLinks ids={links} links={records.links} nodes={records.nodes} />
    </OnDemand>
  );
}
