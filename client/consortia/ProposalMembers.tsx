import type { ConsortiaProposed } from '../../model/api/consortia.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { NodeButton } from '../partners/NodeButton.tsx';
import { proposalWords } from './words.ts';

/** Who is proposed, in which role and why. */
export function ProposalMembers({ members }: { members: ConsortiaProposed['items'][number]['members'] }) {
  const t = useWords(proposalWords);
  const language = useLanguage();
  return (
    <ul className="proposal-members">
      {members.map(({ node, role, why }) => (
        <li key={node.id}>
          <NodeButton node={node} /> {role === 'coordinator' ? <span className="tag">{t('coordinates')}</span> : null}
          <small>{why[language]}</small>
        </li>
      ))}
    </ul>
  );
}
