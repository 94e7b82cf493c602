import type { ConsortiumCheck } from '../../model/api/consortia.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { OnDemand } from '../partners/OnDemand.tsx';
import { Alternatives } from './Alternatives.tsx';
import { CheckList } from './CheckList.tsx';
import { Mark } from './Mark.tsx';
import { WeakestPoint } from './WeakestPoint.tsx';
import { consortiaWords } from './words.ts';

/** Whether the list keeps the rules, rule by rule, where it is weak and what would mend it. */
export function Verdict({ check }: { check: ConsortiumCheck }) {
  const t = useWords(consortiaWords);
  const language = useLanguage();
  const broken = check.checks.filter(({ ok }) => !ok).length;
  const total = check.checks.length;
  return (
    <div className="verdict">
      <p className={check.valid ? 'outcome is-kept' : 'outcome is-broken'} role="status">
        <Mark ok={check.valid} bare />
        <b>{check.valid ? t('allKept', { count: total }) : t('broken', { count: broken, total })}</b>
        <span>{check.text[language]}</span>
      </p>
      <Alternatives check={check} />
      <CheckList checks={check.checks} records={check} />
      {check.weakest === undefined ? null : <WeakestPoint weakest={check.weakest} nodes={check.nodes} />}
      {check.ties.length === 0 ? (
        <p className="hint">{t('noTies')}</p>
      ) : (
        <OnDemand label={t('ties', { count: check.ties.length })}>
          <EvidenceLinks ids={check.ties} links={check.links} nodes={check.nodes} />
        </OnDemand>
      )}
    </div>
  );
}
