import type { ChainAnswer } from '../../model/api/chains.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { OnDemand } from '../partners/OnDemand.tsx';
import { Finding } from './Finding.tsx';
import { findingWords } from './findingWords.ts';
import { NodeNames } from './NodeNames.tsx';

/** From research over testing and incubation to production: which step is documented, which is not. */
export function Course({ data }: { data: ChainAnswer }) {
  const t = useWords(findingWords);
  const language = useLanguage();
  const { steps, text, testsPerResearch } = data.course;
  return (
    <Finding title={t('course')} text={text[language]} wide>
      <ol className="course">
        {steps.map(({ step, total, nodes }) => (
          <li key={step} className={total === 0 ? 'gap' : 'filled'}>
            <span className="step-name">{t(`step_${step}`)}</span>
            <b>{total === 0 ? `○ ${t('notDocumented')}` : total.toLocaleString(localeOf(language))}</b>
            {nodes.length === 0 ? null : (
              <OnDemand label={t('evidenceNodes', { shown: nodes.length, total })}>
                <NodeNames ids={nodes} nodes={data.nodes} />
              </OnDemand>
            )}
          </li>
        ))}
      </ol>
      {testsPerResearch === undefined || testsPerResearch === 0 ? null : (
        <p className="hint">
          {t('perResearch', { count: testsPerResearch.toLocaleString(localeOf(language), { maximumFractionDigits: 2 }) })}
        </p>
      )}
    </Finding>
  );
}
