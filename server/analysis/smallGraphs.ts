import fc from 'fast-check';

/** For tests: what an analysis is compared on, and the slow and obvious ways that several comparisons rest on. */
export interface SmallGraph {
  readonly nodeCount: number;
  readonly links: readonly (readonly [source: number, target: number])[];
}

/** Graphs with parallel links, links from a node to itself and nodes without a link. */
export const smallGraph = (maxNodes: number, maxLinks: number): fc.Arbitrary<SmallGraph> =>
  fc.integer({ min: 1, max: maxNodes }).chain((nodeCount) => {
    const node = fc.nat({ max: nodeCount - 1 });
    return fc.record({ nodeCount: fc.constant(nodeCount), links: fc.array(fc.tuple(node, node), { maxLength: maxLinks }) });
  });

/** The lowest node that each node hangs together with: neighbours take over the lower name until nothing changes. */
export function slowComponents({ nodeCount, links }: SmallGraph): number[] {
  const name = Array.from({ length: nodeCount }, (_, node) => node);
  for (let round = 0; round < nodeCount; round += 1) {
    for (const [source, target] of links) {
      const lower = Math.min(name[source] ?? 0, name[target] ?? 0);
      name[source] = lower;
      name[target] = lower;
    }
  }
  return name;
}

export const without = <Item>(items: readonly Item[], at: number): Item[] => items.filter((_, index) => index !== at);

/** How often each value occurs, most often first. */
export function occurrences(values: readonly number[]): number[] {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times.values()].sort((a, b) => b - a);
}
