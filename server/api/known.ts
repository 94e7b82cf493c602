import { MESSAGES } from '../../model/messages.ts';
import type { NodeTypeId } from '../../model/nodeTypes.ts';
import { PARTNER_TYPES } from '../../model/partnerTypes.ts';
import type { Text } from '../../model/text.ts';
import type { Projection } from '../graph/projection.ts';
import { isBody } from '../insight/cities/memberships.ts';
import { AREA_TYPES } from '../insight/modes/meanings.ts';
import { TOPIC_TYPES } from '../insight/topics/topicScope.ts';
import { ApiProblem, refusal } from './problem.ts';

/** The node's index; an id that is not in the graph is a 404 that says where it stood in the request. */
export function knownNode({ nodes }: Projection, id: string, pointer: string): number {
  const index = nodes.indexOfId(id);
  if (index < 0) throw unknownNode(id, pointer);
  return index;
}

/** Also for a node that was removed while the answer was made. */
export const unknownNode = (id: string, pointer: string): ApiProblem =>
  new ApiProblem('unknown-node', [{ pointer, message: { zh: id, en: id } }]);

/** The index of a node of a type that the call can work with; another node is a 400 that says what to give. */
function knownOf(fits: (type: NodeTypeId) => boolean, message: Text) {
  return (projection: Projection, id: string, pointer: string): number => {
    const index = knownNode(projection, id, pointer);
    if (!fits(projection.nodes.typeId(index))) throw refusal(pointer, message);
    return index;
  };
}

const oneOf =
  (types: readonly NodeTypeId[]) =>
  (type: NodeTypeId): boolean =>
    types.includes(type);

export const knownCity = knownOf(oneOf(['city']), MESSAGES.deltaCity);
export const knownBody = knownOf(isBody, MESSAGES.cityBody);
export const knownIndustry = knownOf(oneOf(TOPIC_TYPES), MESSAGES.notAnIndustry);
export const knownMode = knownOf(oneOf(['mode']), MESSAGES.aMode);
export const knownArea = knownOf(oneOf(AREA_TYPES), MESSAGES.anArea);
export const knownPartner = knownOf(oneOf(PARTNER_TYPES), MESSAGES.partnersFor);
