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
  readonly links: readonly number[];
}

/** The place that a node stands for, by index; -1 when none. */
export type PlaceOf = (node: number) => number;

/** The links that name an enclave's owners and its hosts. */
interface Sides {
  readonly owners: number[];
  readonly hosts: number[];
}

const SYMMETRIC: readonly boolean[] = LINK_KIND_IDS.map((id) => linkKind(id).symmetric === true);

export function tiesIn(columns: Pick<GraphColumns, 'links'>, links: Iterable<number>, placeOf: PlaceOf): Tie[] {
  const { source, target, layer, kind } = columns.links;
  const ties: Tie[] = [];
  const builders = new Map<number, number[]>();
  const enclaves = new Map<number, Sides>();
  for (const link of links) {
    const [from, to, of] = [source[link] ?? 0, target[link] ?? 0, kind[link] ?? 0];
    const [a, b] = [placeOf(from), placeOf(to)];
    if (a >= 0 && b >= 0 && a !== b)
      ties.push({ a, b, layer: layer[link] ?? 0, directed: SYMMETRIC[of] !== true, enclave: false, links: [link] });
    if (of === JOINT) builders.set(to, [...(builders.get(to) ?? []), link]);
    if (of === OWNS_ENCLAVE) sidesOf(enclaves, to).owners.push(link);
    if (of === ENCLAVE_IN) sidesOf(enclaves, from).hosts.push(link);
  }
  const shared = (a: number, b: number, first: number, second: number, enclave: boolean): void => {
    if (a >= 0 && b >= 0 && a !== b) ties.push({ a, b, layer: layer[first] ?? 0, directed: enclave, enclave, links: [first, second] });
  };
  for (const built of builders.values()) {
    built.forEach((first, at) => {
      for (const second of built.slice(at + 1)) shared(placeOf(source[first] ?? 0), placeOf(source[second] ?? 0), first, second, false);
    });
  }
  for (const { owners, hosts } of enclaves.values()) {
    for (const owner of owners)
      for (const host of hosts) shared(placeOf(source[owner] ?? 0), placeOf(target[host] ?? 0), owner, host, true);
  }
  return ties;
}

function sidesOf(enclaves: Map<number, Sides>, enclave: number): Sides {
  const known = enclaves.get(enclave) ?? { owners: [], hosts: [] };
  enclaves.set(enclave, known);
  return known;
}
