import { MESSAGES } from '../../../model/messages.ts';
import type { Text } from '../../../model/text.ts';
import type { Projection } from '../../graph/projection.ts';
import { AREA, MODE } from '../../insight/modes/meanings.ts';
import { knownNode } from '../known.ts';
import { ApiProblem } from '../problem.ts';

/** The index of a node of a type that the call can work with; another node is a fault of the request that says what to give. */
function knownOf(types: ReadonlySet<number>, message: Text) {
  return (projection: Projection, id: string, pointer: string): number => {
    const index = knownNode(projection, id, pointer);
    if (!types.has(projection.nodes.type[index] ?? -1)) throw new ApiProblem('invalid-request', [{ pointer, message }]);
    return index;
  };
}

export const knownMode = knownOf(new Set([MODE]), MESSAGES.aMode);
export const knownArea = knownOf(AREA, MESSAGES.anArea);
