import type { Admission, Rows } from '../../graph/walk.ts';
import { cheapestScratch } from '../cheapestPath/cheapestPath.ts';
import type { CheapestQuestion, CheapestSearch, Route } from '../cheapestPath/cheapestSearch.ts';
import { bestStep } from '../path.ts';

interface Candidate extends Route {
  /** Where it leaves the path that it was found from. */
  readonly leaves: number;
}

/**
 * Paths without a repeated node, cheapest first, one at a time (Yen 1971, with Lawler's rule that a path is only left where or after it
 * left its own origin). Two paths differ when their nodes do. `wanted` is how many will be taken: more can be, but no fewer are cheaper.
 */
export function* cheapestPaths(
  rows: Rows,
  admission: Admission,
  question: CheapestQuestion,
  wanted: number,
  scratch = cheapestScratch(),
): Generator<Route> {
  const search = scratch.for(rows.nodeCount);
  const first = search.find(rows, admission, question);
  if (first === null) return;
  const found: Route[] = [];
  const candidates: Candidate[] = [];
  const known = new Set([first.nodes.join()]);
  let next: Candidate | undefined = { ...first, leaves: 0 };
  while (next !== undefined) {
    found.push(next);
    yield next;
    for (const candidate of spursOf(rows, admission, question, search, next, found, (root) => {
      const missing = wanted - found.length;
      const last = missing > 0 ? candidates[missing - 1] : undefined;
      return last === undefined ? Number.POSITIVE_INFINITY : last.cost - root;
    })) {
      const name = candidate.nodes.join();
      if (known.has(name)) continue;
      known.add(name);
      insert(candidates, candidate);
    }
    next = candidates.shift();
  }
}

/** The cheapest path out of each node of a path, that no found path takes. */
function* spursOf(
  rows: Rows,
  admission: Admission,
  question: CheapestQuestion,
  search: CheapestSearch,
  path: Candidate,
  found: readonly Route[],
  below: (rootCost: number) => number,
): Generator<Candidate> {
  const { nodes } = path;
  let rootCost = 0;
  // Found paths that run with this one so far.
  let together = found;
  for (let at = 0; at < nodes.length - 1; at += 1) {
    const node = nodes[at] ?? 0;
    together = together.filter((other) => other.nodes[at] === node);
    if (at >= path.leaves) {
      const closedSteps = new Set(together.flatMap((other) => other.nodes[at + 1] ?? []));
      const limits = { closed: nodes.slice(0, at), closedSteps, below: below(rootCost) };
      const route = search.find(rows, admission, { ...question, from: node }, limits);
      if (route !== null) yield { nodes: [...limits.closed, ...route.nodes], cost: rootCost + route.cost, leaves: at };
    }
    rootCost += bestStep(rows, admission, question.direction, node, nodes[at + 1] ?? 0, question.cost).cost;
  }
}

/** Keeps candidates in the order of cost, then of length, then of their nodes: the same question gives the same order. */
function insert(candidates: Candidate[], candidate: Candidate): void {
  let at = candidates.length;
  while (at > 0 && before(candidate, candidates[at - 1])) at -= 1;
  candidates.splice(at, 0, candidate);
}

function before(a: Route, b: Route | undefined): boolean {
  if (b === undefined || a.cost !== b.cost) return b !== undefined && a.cost < b.cost;
  if (a.nodes.length !== b.nodes.length) return a.nodes.length < b.nodes.length;
  const differs = a.nodes.findIndex((node, at) => node !== b.nodes[at]);
  return (a.nodes[differs] ?? 0) < (b.nodes[differs] ?? 0);
}
