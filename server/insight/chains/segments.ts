import type { SegmentState } from '../../../model/api/chains.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import type { Admission } from '../../graph/walk.ts';
import { workersOn } from '../topics/topicMembers.ts';
import { FIRM } from './members.ts';
import { type PlacesFound, placesOf } from './places.ts';
import type { SegmentGround } from './question.ts';
import type { TieCounts } from './ties.ts';

/** A firm in a segment, with the link that says so. */
export interface ActorFound {
  readonly node: number;
  readonly link: number;
  readonly ties: number;
}

/** What one or more firms hang on. */
interface OnlyOnes {
  /** The firm and the city whose loss would leave nobody. */
  readonly onlyFirm: number | undefined;
  readonly onlyCity: number | undefined;
}

export interface SegmentFound extends OnlyOnes {
  /** All of them, the most tied first. */
  readonly actors: readonly ActorFound[];
  /** How many are in each branch. */
  readonly byBranch: readonly number[];
  readonly where: PlacesFound;
}

/** Who fills a segment: the firms that a link places in one of its branches, each with the first such link. */
function firmsOf(columns: GraphColumns, topics: readonly number[], admission: Admission): Map<number, number> {
  const byNode = new Map<number, number>();
  for (const topic of topics) {
    for (const { member, link } of workersOn(columns, topic, admission)) {
      if (columns.nodes.type[member] === FIRM && !byNode.has(member)) byNode.set(member, link);
    }
  }
  return byNode;
}

export function segmentFound(
  columns: GraphColumns,
  { branches, topics }: SegmentGround,
  admission: Admission,
  ties: TieCounts,
): SegmentFound {
  const firms = firmsOf(columns, topics, admission);
  const actors = Array.from(firms, ([node, link]) => ({ node, link, ties: ties.of(node) })).sort(
    (a, b) => b.ties - a.ties || a.node - b.node,
  );
  const where = placesOf(columns, firms.keys());
  return {
    actors,
    byBranch: branches.map((branch) => (branch < 0 ? 0 : firmsIn(columns, branch, admission))),
    where,
    ...onlyOnes([...firms.keys()], where),
  };
}

function onlyOnes(firms: readonly number[], { cities, cityNotDocumented }: PlacesFound): OnlyOnes {
  return {
    onlyFirm: firms.length === 1 ? firms[0] : undefined,
    // Where the city of one of them is not documented, it may be another one.
    onlyCity: cities.length === 1 && cityNotDocumented === 0 ? cities[0]?.city : undefined,
  };
}

/** The state alone, for those who list many industries. */
export function segmentState(columns: GraphColumns, { topics }: SegmentGround, admission: Admission): SegmentState {
  const firms = [...firmsOf(columns, topics, admission).keys()];
  return stateOf(firms.length, onlyOnes(firms, placesOf(columns, firms)));
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

export const stateOf = (total: number, { onlyFirm, onlyCity }: OnlyOnes): SegmentState =>
  total === 0 ? 'gap' : onlyFirm !== undefined || onlyCity !== undefined ? 'single' : 'filled';
