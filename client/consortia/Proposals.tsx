import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { Answer } from '../app/Answer.tsx';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { usePartnersState } from '../partners/partnersState.ts';
import { TopicField } from '../partners/TopicField.tsx';
import { NoProposal } from './NoProposal.tsx';
import { ProposalTable } from './ProposalTable.tsx';
import { proposalsQuery } from './queries.ts';
import { useConsortium } from './useConsortium.ts';
import { SIZES, useProposalState } from './useProposalState.ts';
import { proposalWords } from './words.ts';

/** Whole lists that keep the rules, for a topic or around the present members. */
export function Proposals() {
  const t = useWords(proposalWords);
  const { view } = useView();
  const [{ topic }, changeAsked] = usePartnersState();
  const [{ keep, size }, change] = useProposalState();
  const consortium = useConsortium();
  const kept = keep === undefined ? [] : consortium.members;
  const asked = topic !== undefined || kept.length > 0;
  const query = useQuery(proposalsQuery({ topic, keep: kept, size }, consortium, view));
  return (
    <section className="proposals" aria-busy={query.isFetching}>
      <h2>{t('title')}</h2>
      <div className="ask-more">
        <TopicField topic={topic} onChoose={(next) => changeAsked({ topic: next })} />
        <label className="field">
          <span>{t('size')}</span>
          <select value={size ?? ''} onChange={({ target }) => change({ size: target.value || undefined })}>
            <option value="">{t('anySize')}</option>
            {SIZES.map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
        </label>
        {consortium.members.length === 0 ? null : (
          <Checkbox checked={keep === 'yes'} onChange={({ target }) => change({ keep: target.checked ? 'yes' : undefined })}>
            {t('keep')}
          </Checkbox>
        )}
      </div>
      {asked ? (
        <Answer query={query}>
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
        <p className="empty">{t('hint')}</p>
      )}
    </section>
  );
}
