import { LINK_KIND_IDS, type LinkKindId } from '../../../model/linkKinds.ts';
import { NODE_TYPE_IDS, type NodeTypeId } from '../../../model/nodeTypes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import type { Admission } from '../../graph/walk.ts';
import { CITY, NOWHERE } from './places.ts';

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
export function eachMembership({ nodes, links }: GraphColumns, admission: Admission, placeOf: Int32Array, visit: MembershipVisitor): void {
  for (let link = 0; link < links.alive.length; link += 1) {
    const kind = links.kind[link] ?? 0;
    if (links.alive[link] !== 1) continue;
    const onwards = TAKES_PART[kind] === 1;
    if (!onwards && COMPRISES[kind] !== 1) continue;
    const [source, target] = [links.source[link] ?? 0, links.target[link] ?? 0];
    const [member, body] = onwards ? [source, target] : [target, source];
    const place = placeOf[member] ?? NOWHERE;
    if (place === NOWHERE || IS_BODY[nodes.type[body] ?? 0] !== 1) continue;
    if (!admission.link(link) || !admission.node(member) || !admission.node(body)) continue;
    visit(place, body, link, nodes.type[member] === CITY);
  }
}
