import type { ConsortiumCheck } from '../../../model/api/consortia.ts';
import type { Alternative } from '../../insight/consortia/edits.ts';
import { alternativeText, weakestText } from '../../insight/consortia/listTexts.ts';
import type { Party } from '../../insight/consortia/party.ts';
import type { Swap } from '../../insight/consortia/swaps.ts';
import type { Weakest } from '../../insight/consortia/weakest.ts';
import { idsOf, type JudgedList, judgedOf, type Shown } from './present.ts';

const namesOf = (parties: readonly Party[]) => parties.map(({ node }) => node.name);

/** The lists that advice speaks of, for their records to be read. */
export const listsIn = (weakest: Weakest | undefined, alternatives: readonly Alternative[]): JudgedList[] => [
  ...(weakest?.replacement === undefined ? [] : [weakest.replacement.result]),
  ...alternatives.map(({ result }) => result),
];

export const asAlternative = ({ member, party, result }: Swap): Alternative => ({ add: [party], remove: [member], result });

export function weakestAnswer(weakest: Weakest, shown: Shown): NonNullable<ConsortiumCheck['weakest']> {
  const { member, breaks, ties, replacement } = weakest;
  const other = replacement?.party.node;
  return {
    member: member.node.id,
    rules: [...breaks],
    text: weakestText({ name: member.node.name, breaks, ties, replacement: other?.name }),
    ...(replacement &&
      other && {
        replacement: {
          node: other.id,
          why: alternativeText({
            add: [other.name],
            remove: [member.node.name],
            coordinator: undefined,
            valid: replacement.result.short === 0,
          }),
          checks: judgedOf(replacement.result, shown),
        },
      }),
  };
}

export function alternativeAnswer({ add, remove, result }: Alternative, shown: Shown): ConsortiumCheck['alternatives'][number] {
  const lead = result.members.find(({ index }) => result.coordinators.has(index));
  return {
    add: add.map(({ node }) => node.id),
    remove: remove.map(({ node }) => node.id),
    ...(lead && { coordinator: lead.node.id }),
    members: idsOf(
      shown,
      result.members.map(({ index }) => index),
    ),
    why: alternativeText({ add: namesOf(add), remove: namesOf(remove), coordinator: lead?.node.name, valid: true }),
    checks: judgedOf(result, shown),
  };
}
