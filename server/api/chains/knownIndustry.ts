import { MESSAGES } from '../../../model/messages.ts';
import type { Projection } from '../../graph/projection.ts';
import { TOPIC_TYPES } from '../../insight/topics/topicScope.ts';
import { knownNode } from '../known.ts';
import { ApiProblem } from '../problem.ts';

/** The index of an industry or technology; another node is a 400 that says what to give. */
export function knownIndustry(projection: Projection, id: string, pointer: string): number {
  const index = knownNode(projection, id, pointer);
  const type = projection.nodes.typeId(index);
  if (!TOPIC_TYPES.some((known) => known === type)) {
    throw new ApiProblem('invalid-request', [{ pointer, message: MESSAGES.notAnIndustry }]);
  }
  return index;
}
