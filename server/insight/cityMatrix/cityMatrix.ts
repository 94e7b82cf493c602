import type { Filters } from '../../../model/filters.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import { LINK_KIND_IDS, type LinkKindId } from '../../../model/linkKinds.ts';
import { NODE_TYPE_IDS, type NodeTypeId } from '../../../model/nodeTypes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';

const code = (kind: LinkKindId): number => LINK_KIND_IDS.indexOf(kind);
const NOWHERE = -1;
const CITY = NODE_TYPE_IDS.indexOf('city');
/** They speak for more than the place they sit in. */
const WITHOUT_PLACE = new Set((['agency', 'person'] satisfies NodeTypeId[]).map((type) => NODE_TYPE_IDS.indexOf(type)));
/** Ties of texts and of mere position say nothing about how two cities work together. By code. */
export const NOT_BETWEEN_CITIES: ReadonlySet<number> = new Set(
  (
    [
      'authored',
      'affiliated_with',
      'cites',
      'discusses',
      'defines',
      'identifies',
      'recommends',
      'reports_on',
      'comments_on',
      'data_source_of',
      'cited_by',
      'case_of',
      'located_in',
    ] satisfies LinkKindId[]
  ).map(code),
);
const JOINT = code('joint_builds');
const OWNS_ENCLAVE = code('owns_enclave');
const ENCLAVE_IN = code('enclave_in');

/** What the roll-up reads: a projection, or the columns of one on another thread. */
type CityColumns = Pick<GraphColumns, 'nodes' | 'links' | 'cited'>;

export interface CityMatrix {
  /** Node indexes of the cities, in the order of rows and columns. */
  readonly cities: readonly number[];
  /** Nodes that lie in each city, itself included. */
  readonly members: readonly number[];
  readonly layers: Readonly<Record<string, number[][]>>;
}

/**
 * Links rolled up to pairs of cities. A city stands for itself, another node for the city it lies in. Two cities are tied
 * (a) by a link between those that roll up to them, (b) by building the same thing jointly, (c) as owner and host of an enclave.
 */
export function cityMatrix(columns: CityColumns, filters: Filters): CityMatrix {
  const { nodes, links } = columns;
  const admission = graphFilter(columns, filters);
  const cities = [...alive(nodes.alive)].filter((node) => nodes.type[node] === CITY);
  const positions = new Map(cities.map((city, position) => [city, position]));
  const placeOf = placesByNode(columns, positions);
  const cityOf = (node: number): number | undefined => {
    const place = placeOf[node] ?? NOWHERE;
    return place === NOWHERE ? undefined : place;
  };
  const layers = LAYER_IDS.map(() => cities.map(() => new Array<number>(cities.length).fill(0)));
  const add = (layer: number, row: number, column: number): void => {
    const cells = layers[layer]?.[row];
    if (cells !== undefined) cells[column] = (cells[column] ?? 0) + 1;
  };
  const tie = (layer: number, a: number | undefined, b: number | undefined): void => {
    if (a === undefined || b === undefined || a === b) return;
    add(layer, a, b);
    add(layer, b, a);
  };
  const builders = new Map<number, Side[]>();
  const enclaves = new Map<number, Side[]>();
  for (const link of alive(links.alive)) {
    if (!admission.link(link) || NOT_BETWEEN_CITIES.has(links.kind[link] ?? 0)) continue;
    const [source, target] = [links.source[link] ?? 0, links.target[link] ?? 0];
    if (!admission.node(source) || !admission.node(target)) continue;
    const layer = links.layer[link] ?? 0;
    tie(layer, cityOf(source), cityOf(target));
    const kind = links.kind[link];
    if (kind === JOINT) collect(builders, target, { city: cityOf(source), layer, owns: true });
    if (kind === OWNS_ENCLAVE) collect(enclaves, target, { city: cityOf(source), layer, owns: true });
    if (kind === ENCLAVE_IN) collect(enclaves, source, { city: cityOf(target), layer, owns: false });
  }
  for (const built of builders.values()) {
    for (const [a, b] of pairs(built)) tie(a.layer, a.city, b.city);
  }
  for (const sides of enclaves.values()) {
    for (const [a, b] of pairs(sides)) if (a.owns !== b.owns) tie(a.layer, a.city, b.city);
  }
  return {
    cities,
    members: countMembers(columns, positions),
    layers: Object.fromEntries(LAYER_IDS.map((layer, at) => [layer, layers[at] ?? []])),
  };
}

/** By node, the position of the city that it stands for. Asked for both ends of every link, so it is looked up once. */
function placesByNode({ nodes }: CityColumns, positions: ReadonlyMap<number, number>): Int32Array {
  const places = new Int32Array(nodes.alive.length).fill(NOWHERE);
  for (const node of alive(nodes.alive)) {
    const type = nodes.type[node] ?? 0;
    const city = type === CITY ? node : WITHOUT_PLACE.has(type) ? NOWHERE : (nodes.city[node] ?? NOWHERE);
    places[node] = positions.get(city) ?? NOWHERE;
  }
  return places;
}

function* alive(flags: Uint8Array): Iterable<number> {
  for (let index = 0; index < flags.length; index += 1) if (flags[index] === 1) yield index;
}

/** A city's part in something that it shares with others. */
interface Side {
  readonly city: number | undefined;
  readonly layer: number;
  readonly owns: boolean;
}

function collect(sides: Map<number, Side[]>, of: number, side: Side): void {
  sides.set(of, [...(sides.get(of) ?? []), side]);
}

const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((first, at) => items.slice(at + 1).map((second): [Item, Item] => [first, second]));

function countMembers({ nodes }: CityColumns, positions: ReadonlyMap<number, number>): number[] {
  const members = new Array<number>(positions.size).fill(0);
  for (const node of alive(nodes.alive)) {
    const position = positions.get(nodes.type[node] === CITY ? node : (nodes.city[node] ?? NOWHERE));
    if (position !== undefined) members[position] = (members[position] ?? 0) + 1;
  }
  return members;
}
