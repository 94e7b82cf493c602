import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { ConsortiaProposed } from '../../model/api/consortia.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { OnDemand } from '../partners/OnDemand.tsx';
import { asShare } from '../partners/score.ts';
import { useToCanvas } from '../partners/useToCanvas.ts';
import { Mark } from './Mark.tsx';
import { MeritBars } from './MeritBars.tsx';
import { ProposalMembers } from './ProposalMembers.tsx';
import { stayHere } from './stays.ts';
import { useConsortium } from './useConsortium.ts';
import { useRuleName } from './useRuleName.ts';
import { proposalWords } from './words.ts';

type Proposal = ConsortiaProposed['items'][number];

/** Proposals side by side, a row for each thing to compare. */
export function ProposalTable({ answer }: { answer: ConsortiaProposed }) {
  const t = useWords(proposalWords);
  const language = useLanguage();
  const nameOf = useRuleName();
  const { items } = answer;
  const row = (name: string, cell: (proposal: Proposal) => ReactNode) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {items.map((proposal) => (
        <td key={keyOf(proposal)}>{cell(proposal)}</td>
      ))}
    </tr>
  );
  return (
    <>
      <div className="wide">
        <table className="proposal-table">
          <thead>
            <tr>
              <td />
              {items.map((proposal, at) => (
                <th key={keyOf(proposal)} scope="col">
                  {t('proposal', { count: at + 1 })}
                  <Next proposal={proposal} count={at + 1} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row(t('members'), ({ members }) => (
              <ProposalMembers members={members} />
            ))}
            {row(t('score'), ({ score, merit }) => (
              <>
                <b className="number">{asShare(score)}</b>
                <MeritBars merit={merit} />
              </>
            ))}
            {(items[0]?.checks ?? []).map(({ rule }) =>
              row(nameOf(rule), ({ checks }) => {
                const check = checks.find((one) => one.rule === rule);
                return check === undefined ? null : (
                  <>
                    <Mark ok={check.ok} /> <small>{check.text[language]}</small>
                  </>
                );
              }),
            )}
            {row(t('ties'), ({ ties }) => (
              <>
                <span className="number">{ties.length}</span>
                {ties.length === 0 ? null : <EvidenceOf ids={ties} answer={answer} />}
              </>
            ))}
            {row(t('weakest'), ({ weakest }) => weakest?.text[language])}
          </tbody>
        </table>
      </div>
      <p className="cut">{t('shown', { shown: items.length, candidates: answer.candidates })}</p>
      <OnDemand label={t('basis')}>
        <p>{answer.basis[language]}</p>
      </OnDemand>
    </>
  );
}

function EvidenceOf({ ids, answer }: { ids: readonly string[]; answer: ConsortiaProposed }) {
  const t = useWords(proposalWords);
  return (
    <OnDemand label={t('ties')}>
      <EvidenceLinks ids={ids} links={answer.links} nodes={answer.nodes} />
    </OnDemand>
  );
}

function Next({ proposal, count }: { proposal: Proposal; count: number }) {
  const t = useWords(proposalWords);
  const { members, replace } = useConsortium();
  const toCanvas = useToCanvas();
  const ids = proposal.members.map(({ node }) => node.id);
  const taken = ids.length === members.length && ids.every((id) => members.includes(id));
  const coordinator = proposal.members.find(({ role }) => role === 'coordinator')?.node.id;
  return (
    <div className="actions">
      <Button
        type="primary"
        size="small"
        disabled={taken}
        onClick={(event) => {
          stayHere(event);
          replace(ids, coordinator);
        }}
      >
        {taken ? t('taken') : t('take', { count })}
      </Button>
      <Button size="small" onClick={() => toCanvas(ids)}>
        {t('canvas')}
      </Button>
    </div>
  );
}

const keyOf = ({ members }: Proposal): string => members.map(({ node }) => node.id).join(' ');
