import type { Filters } from '../../../model/filters.ts';
import { LINK_KIND_IDS, type LinkKindId } from '../../../model/linkKinds.ts';
import { NODE_TYPE_IDS, type NodeTypeId } from '../../../model/nodeTypes.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { sharedInt32 } from '../../graph/sharedArray.ts';
import { CITY, cityPlaces, NOWHERE } from './places.ts';

const kinds = (ids: readonly LinkKindId[]): Uint8Array => Uint8Array.from(LINK_KIND_IDS, (id) => (ids.includes(id) ? 1 : 0));
/** The source takes part in the target. */
const TAKES_PART = kinds([
  'member_of',
  'participates_in',
  'party_to',
  'part_of',
  'included_in',
  'co_founded',
  'node_of',
  'core_node_of',
  'central_city_of',
  'subcentre_of',
  'tier1_of',
  'tier2_of',
  'tier3_of',
]);
/** The target takes part in the source. */
const COMPRISES = kinds(['includes', 'contains', 'covers']);
/** What several cities can take part in. */
const BODIES: readonly NodeTypeId[] = [
  'corridor',
  'zone',
  'circle',
  'region',
  'alliance',
  'community',
  'network',
  'forum',
  'platform',
  'fund',
  'programme',
];
export const isBody = (type: NodeTypeId): boolean => BODIES.includes(type);
const IS_BODY = Uint8Array.from(NODE_TYPE_IDS, (id) => (isBody(id) ? 1 : 0));

/** A city's part in a body: by its number, the body's index, the link, and whether the city itself takes part or what lies in it. */
export type MembershipVisitor = (place: number, body: number, link: number, itself: boolean) => void;

/** Visits what says that a city, or what lies in it, takes part in a corridor, a zone, an alliance and the like. */
export function eachMembership(columns: GraphColumns, filters: Filters, run: TaskRun, visit: MembershipVisitor): void {
  const { placeOf } = cityPlaces(columns, run);
  const found = run.kept(`memberships ${columns.revision}`, () => membershipsIn(columns, placeOf));
  const admission = graphFilter(columns, filters);
  for (let at = 0; at < found.length; at += WIDTH) {
    const [member, body, link] = [found[at] ?? 0, found[at + 1] ?? 0, found[at + 2] ?? 0];
    if (!admission.link(link) || !admission.node(member) || !admission.node(body)) continue;
    visit(placeOf[member] ?? NOWHERE, body, link, columns.nodes.type[member] === CITY);
  }
}

/** Three numbers each: who takes part, in what, by which link. Looked up once for a revision. */
function membershipsIn({ nodes, links }: GraphColumns, placeOf: Int32Array): Int32Array {
  const found: number[] = [];
  for (let link = 0; link < links.alive.length; link += 1) {
    const kind = links.kind[link] ?? 0;
    if (links.alive[link] !== 1) continue;
    const onwards = TAKES_PART[kind] === 1;
    if (!onwards && COMPRISES[kind] !== 1) continue;
    const [source, target] = [links.source[link] ?? 0, links.target[link] ?? 0];
    const [member, body] = onwards ? [source, target] : [target, source];
    if ((placeOf[member] ?? NOWHERE) !== NOWHERE && IS_BODY[nodes.type[body] ?? 0] === 1) found.push(member, body, link);
  }
  const table = sharedInt32(found.length);
  table.set(found);
  return table;
}

const WIDTH = 3;
