import { Button } from 'antd';
import type { UndertakingsAnswer } from '../../model/api/undertakings.ts';
import { nodeGroup, nodeTypeName } from '../app/named.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { NodeButton } from '../partners/NodeButton.tsx';
import { NodeNames } from '../partners/NodeNames.tsx';
import { OnDemand } from '../partners/OnDemand.tsx';
import { useToCanvas } from '../partners/useToCanvas.ts';
import { CheckList } from './CheckList.tsx';
import { Mark } from './Mark.tsx';
import { useConsortium } from './useConsortium.ts';
import { useRuleName } from './useRuleName.ts';
import { knownWords } from './words.ts';

const NAMED = 12;

interface UndertakingItemProps {
  readonly item: UndertakingsAnswer['items'][number];
  readonly records: UndertakingsAnswer;
}

/** A documented undertaking: who takes part, and which of the rules it keeps. */
export function UndertakingItem({ item: { node, parties, size, checks, text }, records }: UndertakingItemProps) {
  const t = useWords(knownWords);
  const language = useLanguage();
  const nameOf = useRuleName();
  const toCanvas = useToCanvas();
  const { buildFrom } = useConsortium();
  const ids = parties.map((party) => party.node);
  const kept = checks.filter(({ ok }) => ok).length;
  return (
    <li className="undertaking">
      <h3>
        <NodeButton node={node} />{' '}
        <span className="type" style={{ '--layer': nodeGroup(node.type).colour }}>
          {nodeTypeName(node.type, language)}
        </span>
      </h3>
      <p>{text[language]}</p>
      <p>
        {t('parties', { count: size })} <NodeNames ids={ids} nodes={records.nodes} most={NAMED} total={size} />
      </p>
      <OnDemand
        label={
          <>
            <b>{t('keptOf', { kept, total: checks.length })}</b>
            {checks.map(({ rule, ok }) => (
              <span key={rule} className="rule-mark">
                <Mark ok={ok} bare /> {nameOf(rule)}
              </span>
            ))}
          </>
        }
      >
        <CheckList checks={checks} records={records} />
      </OnDemand>
      <OnDemand label={t('partyLinks')}>
        <EvidenceLinks ids={parties.flatMap(({ links }) => links)} links={records.links} nodes={records.nodes} />
      </OnDemand>
      <div className="actions">
        <Button size="small" onClick={() => toCanvas([node.id, ...ids])}>
          {t('canvas')}
        </Button>
        <Button size="small" onClick={() => buildFrom(ids)}>
          {t('load')}
        </Button>
      </div>
    </li>
  );
}
