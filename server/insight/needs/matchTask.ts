import { ACTOR_KIND_OF } from '../../../model/actorKinds.ts';
import { NODE_TYPE_IDS } from '../../../model/nodeTypes.ts';
import { OFFER_KINDS } from '../../../model/offerKinds.ts';
import { kilometres as greatCircle } from '../../analysis/cheapestPath/stepCost.ts';
import { pathScratch, shortestPath } from '../../analysis/shortestPath/shortestPath.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import { kindCodes } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { type Admission, admitting } from '../../graph/walk.ts';
import { SILENT_KINDS } from '../silentKinds.ts';
import type { GapFound, MatchesFound, MatchFound, MatchQuestion, OfferFound } from './matchQuestion.ts';
import { offersOf } from './offersOf.ts';

const NOBODY: MatchesFound = { items: [], total: 0, byKind: [], gaps: [] };
/** Being part of a whole or on one railway is no way to be introduced. */
const NO_WAY = new Set([...SILENT_KINDS, ...kindCodes(['part_of', 'transport_link', 'connects', 'focuses_on', 'specialises_in'])]);
const ACTORS = Uint8Array.from(NODE_TYPE_IDS, (type) => (ACTOR_KIND_OF[type] === undefined ? 0 : 1));
/** Nobody is introduced over more hands than these. */
const LONGEST_WAY = 4;
const SURENESS = { type: 1, name: 2, link: 3 } as const;

/** Each thread has its own. */
const scratch = pathScratch();

interface Ranked {
  readonly node: number;
  readonly topic: number;
  readonly offers: readonly OfferFound[];
  readonly sureness: number;
  readonly sameCity: boolean;
  /** Infinite when nobody knows. */
  readonly kilometres: number;
}

/** For one thread: who can answer, the surest first, then the nearest; and what nobody within reach offers. */
export function matchTask(columns: GraphColumns, question: MatchQuestion, run: TaskRun): MatchesFound {
  if (run.team.rank > 0) return NOBODY;
  const admission = graphFilter(columns, question.filters);
  const all = rankedCandidates(columns, admission, question);
  const asked = inOrder(columns, all, question.kind);
  const ways = waysIn(columns, admission);
  return {
    items: asked.slice(question.offset, question.offset + question.limit).map((match) => matchFound(columns, ways, question.asker, match)),
    total: asked.length,
    byKind: OFFER_KINDS.map((_, code) => all.filter(({ offers }) => offers.some(({ kind }) => kind === code)).length),
    gaps: question.hasTopic ? gapsIn(all, question.reach) : [],
  };
}

/** The surest and nearest first; where no kind is asked for, the first of each kind, then the second of each. */
function inOrder({ rows }: GraphColumns, all: readonly Ranked[], kind: number | null): Ranked[] {
  const degree = (node: number): number => rows.rowLength[node] ?? 0;
  const far = (a: Ranked, b: Ranked): number => (a.kilometres === b.kilometres ? 0 : a.kilometres - b.kilometres);
  const order = (a: Ranked, b: Ranked): number =>
    b.topic - a.topic ||
    b.sureness - a.sureness ||
    Number(b.sameCity) - Number(a.sameCity) ||
    far(a, b) ||
    degree(b.node) - degree(a.node) ||
    a.node - b.node;
  if (kind !== null) return all.filter(({ offers }) => offers.some((offer) => offer.kind === kind)).sort(order);
  const turns = new Map<number, number>();
  const placed = all.toSorted(order).map((match) => {
    const first = match.offers[0]?.kind ?? 0;
    const turn = turns.get(first) ?? 0;
    turns.set(first, turn + 1);
    return { match, turn, first };
  });
  return placed.sort((a, b) => a.turn - b.turn || a.first - b.first).map(({ match }) => match);
}

function rankedCandidates(columns: GraphColumns, admission: Admission, { candidates, asker, kind, hasTopic }: MatchQuestion): Ranked[] {
  const { nodes } = columns;
  const city = (node: number): number => nodes.city[node] ?? -1;
  const places = { longitude: nodes.longitude, latitude: nodes.latitude, standIn: nodes.city };
  const placed = (node: number): boolean => [node, city(node)].some((at) => at >= 0 && !Number.isNaN(nodes.longitude[at] ?? Number.NaN));
  return Array.from(candidates.nodes).flatMap((node, at): Ranked[] => {
    if (node === asker || nodes.alive[node] !== 1 || !admission.node(node)) return [];
    const topic = candidates.topic[at] ?? 0;
    const offers = offersOf(columns, admission, node, { named: candidates.named[at] ?? 0, onTopic: topic > 0, hasTopic });
    if (offers === undefined || offers.length === 0) return [];
    const counted = offers.filter((offer) => kind === null || offer.kind === kind);
    const known = asker !== null && placed(asker) && placed(node);
    return [
      {
        node,
        topic,
        offers,
        sureness: Math.max(0, ...counted.map(({ by }) => SURENESS[by])),
        sameCity: asker !== null && city(asker) >= 0 && city(asker) === city(node),
        kilometres: known ? greatCircle(places, asker, node) : Number.POSITIVE_INFINITY,
      },
    ];
  });
}

/** Co-operation between those who act. */
const waysIn = ({ nodes, links }: GraphColumns, admission: Admission): Admission =>
  admitting({
    link: (link) => !NO_WAY.has(links.kind[link] ?? -1) && admission.link(link),
    node: (node) => ACTORS[nodes.type[node] ?? 0] === 1 && admission.node(node),
  });

function matchFound(
  columns: GraphColumns,
  ways: Admission,
  asker: number | null,
  { node, topic, offers, sameCity, kilometres }: Ranked,
): MatchFound {
  return {
    node,
    topic,
    offers,
    place: asker === null ? undefined : { sameCity, kilometres: Number.isFinite(kilometres) ? Math.round(kilometres) : undefined },
    path: asker === null ? { nodes: [], links: [] } : wayTo(columns, ways, asker, node),
  };
}

/** From the one who asks, or else from its city; to the node, or else to the city that it lies in. */
function wayTo({ rows, nodes }: GraphColumns, ways: Admission, asker: number, node: number): MatchFound['path'] {
  const [here, there] = [nodes.city[asker] ?? -1, nodes.city[node] ?? -1];
  for (const to of here === there ? [node] : [node, there]) {
    for (const from of new Set([asker, here])) {
      if (from < 0 || to < 0 || from === to) continue;
      const path = shortestPath(rows, ways, { from, to, direction: 'both', maxLength: LONGEST_WAY }, scratch);
      if (path !== null) return { nodes: [...path.nodes], links: [...path.links] };
    }
  }
  return { nodes: [], links: [] };
}

/** Somebody whose place nobody knows is not beyond reach. */
function gapsIn(all: readonly Ranked[], reach: number): GapFound[] {
  return OFFER_KINDS.flatMap((_, kind): GapFound[] => {
    const offering = all.filter(({ offers }) => offers.some((offer) => offer.kind === kind));
    if (offering.some(({ kilometres }) => kilometres <= reach || !Number.isFinite(kilometres))) return [];
    const [nearest] = offering.sort((a, b) => a.kilometres - b.kilometres || a.node - b.node);
    return [{ kind, nearest: nearest && { node: nearest.node, kilometres: Math.round(nearest.kilometres) } }];
  });
}
