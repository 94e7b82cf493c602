/** How much two paths have in common: of the nodes between the ends, the part that the one with fewer shares with the other. */
export function overlap(a: readonly number[], b: readonly number[], demanded: readonly number[] = []): number {
  const isFree = (node: number): boolean => !demanded.includes(node);
  const between = new Set(a.slice(1, -1).filter(isFree));
  const others = b.slice(1, -1).filter(isFree);
  const fewer = Math.min(between.size, others.length);
  return fewer === 0 ? 0 : others.filter((node) => between.has(node)).length / fewer;
}

/**
 * Of paths that come cheapest first, those that have at most `1 - different` in common with each one taken before; nodes that every path
 * has to pass do not count. Null stands for a path that was looked at and left, so that the caller can count.
 */
export function* different<Route extends { readonly nodes: readonly number[] }>(
  routes: Iterable<Route>,
  least: number,
  demanded: readonly number[] = [],
): Generator<Route | null> {
  const taken: Route[] = [];
  for (const route of routes) {
    const fresh = taken.every((other) => overlap(other.nodes, route.nodes, demanded) <= 1 - least + 1e-9);
    if (fresh) taken.push(route);
    yield fresh ? route : null;
  }
}
