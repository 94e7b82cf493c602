import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import type { UndertakingsAnswer } from '../../model/api/undertakings.ts';
import { Answer } from '../app/Answer.tsx';
import { useLanguage, useWords } from '../app/words.ts';
import { OnDemand } from '../partners/OnDemand.tsx';
import { AT_MOST } from '../partners/partnersState.ts';
import { useOffer } from '../share/offers.ts';
import { briefOfKnown } from './briefOfKnown.ts';
import { KnownFilters } from './KnownFilters.tsx';
import { undertakingsQuery } from './queries.ts';
import { UndertakingItem } from './UndertakingItem.tsx';
import { NO_FILTERS, useKnownState } from './useKnownState.ts';
import { useRuleName } from './useRuleName.ts';
import { knownWords } from './words.ts';
import './consortia.css';

const AT_ONCE = 10;

const nodesIn = ({ items }: UndertakingsAnswer) => [
  ...new Set(items.flatMap(({ node, parties }) => [node.id, ...parties.map((one) => one.node)])),
];

/** What the documents know of such undertakings, judged by the same rules. */
export function Known() {
  const t = useWords(knownWords);
  const language = useLanguage();
  const [state, change] = useKnownState();
  const query = useQuery(undertakingsQuery(state, state.all === undefined ? AT_ONCE : AT_MOST));
  const ruleName = useRuleName();
  const answered = query.data;
  useOffer('brief', answered === undefined ? undefined : () => briefOfKnown({ answer: answered, state, ruleName }, language));
  useOffer('nodes', answered === undefined || answered.items.length === 0 ? undefined : () => nodesIn(answered));
  return (
    <div className="known">
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      <KnownFilters />
      <Answer query={query}>
        {(answer) => (
          <>
            <p className="cut" role="status">
              {t('shown', { shown: answer.items.length, total: answer.total })}
            </p>
            {answer.none === undefined ? null : (
              <Alert
                type="info"
                showIcon
                title={answer.none.text[language]}
                action={
                  <Button size="small" onClick={() => change(NO_FILTERS)}>
                    {t('clear')}
                  </Button>
                }
              />
            )}
            <ul className="undertakings">
              {answer.items.map((item) => (
                <UndertakingItem key={item.node.id} item={item} records={answer} />
              ))}
            </ul>
            {answer.next === null ? null : (
              <Button block onClick={() => change({ all: 'yes' }, { quietly: true })}>
                {t('more')} · {t('shown', { shown: answer.items.length, total: answer.total })}
              </Button>
            )}
            <OnDemand label={t('basis')}>
              <p>{answer.basis[language]}</p>
            </OnDemand>
          </>
        )}
      </Answer>
    </div>
  );
}
