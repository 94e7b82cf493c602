import type { SegmentState } from '../../../model/api/chains.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import type { Admission } from '../../graph/walk.ts';
import { workersOn } from '../topics/topicMembers.ts';
import { FIRM } from './members.ts';
import { type PlacesFound, placesOf } from './places.ts';
import type { SegmentGround } from './question.ts';
import { countTies } from './ties.ts';

/** A firm in a segment, with the link that says so. */
export interface ActorFound {
  readonly node: number;
  readonly link: number;
  readonly ties: number;
}

export interface SegmentFound {
  /** All of them, the most tied first. */
  readonly actors: readonly ActorFound[];
  /** How many are in each branch. */
  readonly byBranch: readonly number[];
  readonly where: PlacesFound;
  /** The firm and the city whose loss would leave nobody. */
  readonly onlyFirm: number | undefined;
  readonly onlyCity: number | undefined;
}

/** Who fills a segment: the firms that a link places in one of its branches. */
export function segmentFound(columns: GraphColumns, { branches, topics }: SegmentGround, admission: Admission): SegmentFound {
  const byNode = new Map<number, number>();
  for (const topic of topics) {
    for (const { member, link } of workersOn(columns, topic, admission)) {
      if (columns.nodes.type[member] === FIRM && !byNode.has(member)) byNode.set(member, link);
    }
  }
  const actors = Array.from(byNode, ([node, link]) => ({ node, link, ties: countTies(columns, node, admission) })).sort(
    (a, b) => b.ties - a.ties || a.node - b.node,
  );
  const where = placesOf(columns, byNode.keys());
  const [first] = actors;
  const [city] = where.cities;
  return {
    actors,
    byBranch: branches.map((branch) => (branch < 0 ? 0 : firmsIn(columns, branch, admission))),
    where,
    onlyFirm: actors.length === 1 ? first?.node : undefined,
    // Where the city of one of them is not documented, it may be another one.
    onlyCity: where.cities.length === 1 && where.cityNotDocumented === 0 ? city?.city : undefined,
  };
}

function firmsIn(columns: GraphColumns, branch: number, admission: Admission): number {
  const firms = new Set<number>();
  for (const { member } of workersOn(columns, branch, admission)) if (columns.nodes.type[member] === FIRM) firms.add(member);
  return firms.size;
}

/** The branches that have firms, the largest first. */
export const branchesFound = (columns: GraphColumns, topics: readonly number[], admission: Admission): { node: number; actors: number }[] =>
  topics
    .map((node) => ({ node, actors: firmsIn(columns, node, admission) }))
    .filter(({ actors }) => actors > 0)
    .sort((a, b) => b.actors - a.actors || a.node - b.node);

export const stateOf = (total: number, { onlyFirm, onlyCity }: Pick<SegmentFound, 'onlyFirm' | 'onlyCity'>): SegmentState =>
  total === 0 ? 'gap' : onlyFirm !== undefined || onlyCity !== undefined ? 'single' : 'filled';
