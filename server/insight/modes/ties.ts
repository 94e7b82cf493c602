import { LINK_KIND_IDS, linkKind } from '../../../model/linkKinds.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { ENCLAVE_IN, JOINT, OWNS_ENCLAVE } from './meanings.ts';

/** Two places that are tied: by a link between those that stand for them, or through something that both have a part in. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly layer: number;
  /** From a to b; otherwise neither acts on the other. */
  readonly directed: boolean;
  readonly enclave: boolean;
  /** How many alike it stands for. */
  readonly count: number;
  readonly links: readonly number[];
}

/** The place that a node stands for, by index; -1 when none. */
type PlaceOf = (node: number) => number;

/** By the code of a kind, whether neither end acts on the other. */
export const SYMMETRIC: readonly boolean[] = LINK_KIND_IDS.map((id) => linkKind(id).symmetric === true);

export function tiesIn(columns: Pick<GraphColumns, 'links'>, links: readonly number[], placeOf: PlaceOf): Tie[] {
  const { source, target, layer, kind } = columns.links;
  const direct = links.flatMap((link) => {
    const directed = SYMMETRIC[kind[link] ?? 0] !== true;
    const tie = { layer: layer[link] ?? 0, directed, enclave: false, links: [link] };
    return tied(placeOf(source[link] ?? 0), placeOf(target[link] ?? 0), tie);
  });
  return [...direct, ...sharedTies(columns, links, placeOf)];
}

/** Two places that build the same thing together, or are owner and host of an enclave. */
export function sharedTies({ links: columns }: Pick<GraphColumns, 'links'>, links: readonly number[], placeOf: PlaceOf): Tie[] {
  const { source, target, layer, kind } = columns;
  const builders = new Map<number, number[]>();
  const owners = new Map<number, number[]>();
  const hosts = new Map<number, number[]>();
  for (const link of links) {
    const [from, to, of] = [source[link] ?? 0, target[link] ?? 0, kind[link]];
    if (of === JOINT && placeOf(from) >= 0) collect(builders, to, link);
    if (of === OWNS_ENCLAVE && placeOf(from) >= 0) collect(owners, to, link);
    if (of === ENCLAVE_IN && placeOf(to) >= 0) collect(hosts, from, link);
  }
  const by = (link: number): number => placeOf(source[link] ?? 0);
  const tieOf = (a: number, b: number, pair: readonly [number, number], enclave: boolean): Tie[] =>
    tied(a, b, { layer: layer[pair[0]] ?? 0, directed: enclave, enclave, links: pair });
  const joint = [...builders.values()].flatMap((built) => pairsOf(built).flatMap((pair) => tieOf(by(pair[0]), by(pair[1]), pair, false)));
  const enclaves = [...owners].flatMap(([enclave, owning]) =>
    owning.flatMap((owner) =>
      (hosts.get(enclave) ?? []).flatMap((host) => tieOf(by(owner), placeOf(target[host] ?? 0), [owner, host], true)),
    ),
  );
  return [...joint, ...enclaves];
}

/** None within one place, or where a place is not known. */
const tied = (a: number, b: number, tie: Omit<Tie, 'a' | 'b' | 'count'>): Tie[] =>
  a >= 0 && b >= 0 && a !== b ? [{ a, b, count: 1, ...tie }] : [];

function collect(all: Map<number, number[]>, of: number, link: number): void {
  const known = all.get(of);
  if (known === undefined) all.set(of, [link]);
  else known.push(link);
}

const pairsOf = (links: readonly number[]): [number, number][] =>
  links.flatMap((first, at) => links.slice(at + 1).map((second): [number, number] => [first, second]));
