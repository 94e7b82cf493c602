import type { Projection } from '../graph/projection.ts';
import { ApiProblem } from './problem.ts';

/** The node's index; an id that is not in the graph is a 404 that says where it stood in the request. */
export function knownNode(projection: Projection, id: string, pointer: string): number {
  const index = projection.nodes.indexOfId(id);
  if (index < 0) throw new ApiProblem('unknown-node', [{ pointer, message: { zh: id, en: id } }]);
  return index;
}
