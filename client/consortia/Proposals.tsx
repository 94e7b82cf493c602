import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { Answer } from '../app/Answer.tsx';
import { useView } from '../app/view.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { ChoiceField } from '../partners/ChoiceField.tsx';
import { usePartnersState } from '../partners/partnersState.ts';
import { TopicField } from '../partners/TopicField.tsx';
import { NoProposal } from './NoProposal.tsx';
import { ProposalTable } from './ProposalTable.tsx';
import { proposalsQuery } from './queries.ts';
import { useConsortium } from './useConsortium.ts';
import { SIZES, useProposalState } from './useProposalState.ts';
import { proposalWords } from './words.ts';
import './proposals.css';

/** Whole lists that keep the rules, for a topic or around the present members. */
export function Proposals() {
  const t = useWords(proposalWords);
  const language = useLanguage();
  const { view } = useView();
  const [{ topic }, changeAsked] = usePartnersState();
  const [{ keep, size }, change] = useProposalState();
  const consortium = useConsortium();
  const kept = keep === undefined ? [] : consortium.members;
  const asked = topic !== undefined || kept.length > 0;
  const options = proposalsQuery({ topic, keep: kept, size }, consortium, view);
  const query = useQuery(options);
  return (
    <section className="proposals" aria-busy={query.isFetching}>
      <h2>{t('title')}</h2>
      <div className="ask-more">
        <TopicField topic={topic} onChoose={(next) => changeAsked({ topic: next })} />
        <ChoiceField
          label={t('size')}
          any={t('anySize')}
          value={size === undefined ? undefined : String(size)}
          options={SIZES.map((count) => ({ id: String(count), name: count.toLocaleString(localeOf(language)) }))}
          onChoose={(chosen) => change({ size: chosen })}
        />
        {consortium.members.length === 0 ? null : (
          <Checkbox checked={keep === 'yes'} onChange={({ target }) => change({ keep: target.checked ? 'yes' : undefined })}>
            {t('keep')}
          </Checkbox>
        )}
      </div>
      {asked ? (
        <Answer query={query} asked={options.queryKey}>
          {(answer) =>
            answer.items.length === 0 ? (
              answer.none === undefined ? null : (
                <NoProposal none={answer.none} records={answer} />
              )
            ) : (
              <ProposalTable answer={answer} />
            )
          }
        </Answer>
      ) : (
        <p className="hint">{t('hint')}</p>
      )}
    </section>
  );
}
