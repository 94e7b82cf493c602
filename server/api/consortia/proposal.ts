import type { ConsortiaProposed } from '../../../model/api/consortia.ts';
import type { Text } from '../../../model/text.ts';
import { type MemberReason, memberText, proposalText } from '../../insight/consortia/listTexts.ts';
import { tiesWith } from '../../insight/consortia/merit.ts';
import type { Party } from '../../insight/consortia/party.ts';
import type { Advised } from '../../insight/consortia/proposals.ts';
import type { Reason } from '../../insight/consortia/reasons.ts';
import { alternativeAnswer, asAlternative, weakestAnswer } from './advice.ts';
import type { Gathered } from './gather.ts';
import { checksOf, memberAnswer, nameAt, provincesIn, type Shown, tiesIn } from './present.ts';

type ProposalAnswer = ConsortiaProposed['items'][number];

/** One proposal with the reasons for each member. */
export function proposalAnswer({ proposal, merit, weakest, swaps }: Advised, { reasons }: Gathered, shown: Shown): ProposalAnswer {
  const { members, coordinators } = proposal;
  const pairs = (members.length * (members.length - 1)) / 2;
  return {
    members: members.map((party) => ({
      ...memberAnswer(party, coordinators, shown),
      why: whyMember(party, { members, coordinates: coordinators.has(party.index), reason: whyText(reasons.get(party.index), shown) }),
    })),
    checks: checksOf(proposal, shown),
    provinces: provincesIn(members),
    ties: tiesIn(members, shown),
    score: proposal.score,
    merit,
    ...(weakest && { weakest: weakestAnswer(weakest, shown) }),
    alternatives: swaps.map((swap) => alternativeAnswer(asAlternative(swap), shown)),
    text: proposalText({
      members: members.map(({ node }) => node.name),
      provinces: provincesIn(members),
      coordinator: members.find(({ index }) => coordinators.has(index))?.node.name,
      tied: members.reduce((sum, party) => sum + tiesWith(party, members), 0) / 2,
      pairs,
    }),
  };
}

function whyMember(
  party: Party,
  { members, coordinates, reason }: { readonly members: readonly Party[]; readonly coordinates: boolean; readonly reason: MemberReason },
): Text {
  return memberText({
    name: party.node.name,
    reason,
    provinces: party.provinces,
    tied: members.filter(({ index }) => party.ties.has(index)).map(({ node }) => node.name),
    degree: party.degree,
    coordinates,
  });
}

function whyText(reason: Reason | undefined, shown: Shown): MemberReason {
  switch (reason?.kind) {
    case 'link':
      return { kind: 'link', topic: nameAt(shown, reason.topic) };
    case 'part':
    case 'partner':
    case 'known':
    case 'reached':
      return { kind: reason.kind, of: nameAt(shown, reason.of) };
    case 'word':
    case 'given':
      return reason;
    default:
      return { kind: 'standing' };
  }
}
