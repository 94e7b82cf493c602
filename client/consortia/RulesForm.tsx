import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import type { RulesAnswer } from '../../model/api/rules.ts';
import { Answer } from '../app/Answer.tsx';
import { useLanguage, useWords } from '../app/words.ts';
import { Cited } from '../panel/Cited.tsx';
import { OnDemand } from '../partners/OnDemand.tsx';
import { rulesQuery } from './queries.ts';
import { SharesFields } from './SharesFields.tsx';
import { ThresholdField } from './ThresholdField.tsx';
import { useConsortium } from './useConsortium.ts';
import { consortiaWords } from './words.ts';
import './rules.css';

type Rule = RulesAnswer['items'][number];

/** The rules as the API lists them: each can be left out, taken in, or judged by other thresholds. */
export function RulesForm() {
  const t = useWords(consortiaWords);
  const { rules, setRules } = useConsortium();
  return (
    <section className="rules">
      <h2>{t('rules')}</h2>
      <p className="hint">
        {t('rulesHint')}{' '}
        {Object.keys(rules).length === 0 ? null : (
          <Button size="small" onClick={() => setRules({})}>
            {t('reset')}
          </Button>
        )}
      </p>
      <Answer query={useQuery(rulesQuery())}>
        {({ items }) => (
          <ul>
            {items.map((rule) => (
              <RuleItem key={rule.id} rule={rule} />
            ))}
          </ul>
        )}
      </Answer>
    </section>
  );
}

function RuleItem({ rule }: { rule: Rule }) {
  const t = useWords(consortiaWords);
  const language = useLanguage();
  const { rules, setRules } = useConsortium();
  const asked = rules[rule.id];
  const on = asked === undefined ? rule.on : asked !== false;
  const { [rule.id]: _, ...others } = rules;
  return (
    <li className={on ? 'rule' : 'rule off'}>
      <Checkbox
        checked={on}
        // As it stands by itself the rule need not be named.
        onChange={({ target }) => setRules(target.checked === rule.on ? others : { ...others, [rule.id]: target.checked })}
      >
        <b>{rule.name[language]}</b>
      </Checkbox>
      {asked === undefined ? null : <span className="tag">{t('changed')}</span>}
      {on ? (
        <div className="thresholds">
          {rule.thresholds.map((threshold) => (
            <ThresholdField key={threshold.id} rule={rule.id} threshold={threshold} />
          ))}
          {rule.id === 'enclave-equity' ? <SharesFields /> : null}
        </div>
      ) : null}
      <OnDemand label={rule.text[language]}>
        <ul className="whys">
          {rule.thresholds.map(({ id, why }) => (
            <li key={id}>{why[language]}</li>
          ))}
        </ul>
        {rule.sources.length === 0 ? <p>{t('reading')}</p> : <Cited sources={rule.sources} />}
      </OnDemand>
    </li>
  );
}
