import { LAYER_IDS, type LayerId } from '../../model/layers.ts';
import type { Projection } from '../../server/graph/projection.ts';

/** The graph of one layer or of all, as sets of neighbours by id: for slow and obvious computations. */
export type Ties = ReadonlyMap<string, ReadonlySet<string>>;

export function tiesIn({ nodes, links }: Projection, layer?: LayerId): Ties {
  const ties = new Map<string, Set<string>>();
  const beside = (id: string): Set<string> => {
    const known = ties.get(id) ?? new Set();
    ties.set(id, known);
    return known;
  };
  for (let link = 0; link < links.count; link += 1) {
    if (links.alive[link] !== 1 || (layer !== undefined && LAYER_IDS[links.layer[link] ?? -1] !== layer)) continue;
    const [source, target] = [nodes.nodeId(links.source[link] ?? 0), nodes.nodeId(links.target[link] ?? 0)];
    const [fromSource, fromTarget] = [beside(source), beside(target)];
    if (source === target) continue;
    fromSource.add(target);
    fromTarget.add(source);
  }
  return ties;
}

/** How many steps each node within reach is away, without going through `lost`. */
export function stepsFrom(ties: Ties, start: string, lost: ReadonlySet<string> = new Set()): Map<string, number> {
  const steps = new Map([[start, 0]]);
  for (const [node, step] of steps) {
    for (const next of ties.get(node) ?? []) if (!steps.has(next) && !lost.has(next)) steps.set(next, step + 1);
  }
  return steps;
}

/** The connected components of what is left, largest first. */
export function componentsOf(ties: Ties, lost: ReadonlySet<string> = new Set()): string[][] {
  const seen = new Set<string>();
  const components: string[][] = [];
  for (const node of ties.keys()) {
    if (seen.has(node) || lost.has(node)) continue;
    const component = [...stepsFrom(ties, node, lost).keys()];
    for (const member of component) seen.add(member);
    components.push(component);
  }
  return components.sort((a, b) => b.length - a.length);
}
