import { MESSAGES } from '../../../model/messages.ts';
import { NODE_TYPE_IDS } from '../../../model/nodeTypes.ts';
import type { Projection } from '../../graph/projection.ts';
import { knownNode } from '../known.ts';
import { ApiProblem } from '../problem.ts';

const CITY = NODE_TYPE_IDS.indexOf('city');

/** The city's index; a node that is none is a 400 that says what to give. */
export function knownCity(projection: Projection, id: string, pointer: string): number {
  const index = knownNode(projection, id, pointer);
  if (projection.nodes.type[index] !== CITY) throw new ApiProblem('invalid-request', [{ pointer, message: MESSAGES.deltaCity }]);
  return index;
}
