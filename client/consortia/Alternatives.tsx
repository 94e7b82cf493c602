import { Button } from 'antd';
import type { ConsortiumCheck } from '../../model/api/consortia.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { NodeNames } from '../partners/NodeNames.tsx';
import { stayHere } from './stays.ts';
import { useConsortium } from './useConsortium.ts';
import { useRuleName } from './useRuleName.ts';
import { consortiaWords } from './words.ts';

/** Changes that mend the list, each one press away; back takes it back. */
export function Alternatives({ check }: { check: ConsortiumCheck }) {
  const t = useWords(consortiaWords);
  const language = useLanguage();
  const nameOf = useRuleName();
  const { replace } = useConsortium();
  if (check.alternatives.length === 0) return null;
  return (
    <section className="alternatives">
      <h3>
        {t('alternatives')} <small>{t('alternativesHint')}</small>
      </h3>
      <ul>
        {check.alternatives.map(({ add, remove, members, coordinator, why, checks }) => {
          const broken = checks.filter(({ ok }) => !ok);
          return (
            <li key={`${members.join(' ')} ${coordinator}`}>
              <p className="why">
                {why[language]}
                {broken.length === 0 ? null : (
                  <small>
                    {' '}
                    {t('stillBroken', { rules: broken.map(({ rule }) => nameOf(rule)).join(language === 'zh' ? '、' : ', ') })}
                  </small>
                )}
              </p>
              <p className="swap">
                {add.length === 0 ? null : (
                  <span>
                    <small>{t('joins')}</small> <NodeNames ids={add} nodes={check.nodes} />
                  </span>
                )}
                {remove.length === 0 ? null : (
                  <span>
                    <small>{t('leaves')}</small> <NodeNames ids={remove} nodes={check.nodes} />
                  </span>
                )}
              </p>
              <Button
                size="small"
                aria-label={t('applyWhy', { why: why[language] })}
                onClick={(event) => {
                  stayHere(event);
                  replace(members, coordinator);
                }}
              >
                {t('apply')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
