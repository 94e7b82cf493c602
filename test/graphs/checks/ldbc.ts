import { Frontier, UNSEEN } from '../../../server/analysis/frontier.ts';
import { EVERYTHING } from '../../../server/graph/walk.ts';
import type { LdbcCase, LdbcCheck } from '../ldbc.ts';

/** How LDBC writes the level of a node that was not reached. */
const UNREACHED = '9223372036854775807';

const sourceOf = ({ graph, setting }: LdbcCase): number => graph.indexOf.get(setting('source-vertex')) ?? 0;

const breadthFirst: LdbcCheck = (test, comparison) => {
  const search = new Frontier(test.graph.rows.nodeCount);
  search.start(sourceOf(test));
  while (search.width > 0) search.grow(test.graph.rows, EVERYTHING, test.directed ? 'out' : 'both', -1);
  test.graph.names.forEach((name, node) => {
    const distance = search.distance(node);
    comparison.exact('BFS', distance === UNSEEN ? UNREACHED : String(distance), test.expected.get(name) ?? '', name);
  });
};

/** One check for each of LDBC's six algorithms, by LDBC's name. */
export const ldbcChecks: ReadonlyMap<string, LdbcCheck> = new Map([['bfs', breadthFirst]]);
