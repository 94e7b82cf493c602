import type { Rows } from '../graph/walk.ts';

/** Rows from a plain list of links: for graphs that do not come from a store. */
export function rowsOf(nodeCount: number, links: readonly (readonly [source: number, target: number, weight?: number])[]): Rows {
  const rows: [neighbour: number, entry: number, weight: number][][] = Array.from({ length: nodeCount }, () => []);
  links.forEach(([source, target, weight = 1], link) => {
    rows[source]?.push([target, link << 1, weight]);
    if (target !== source) rows[target]?.push([source, (link << 1) | 1, weight]);
  });
  const flat = rows.flat();
  const rowLength = Uint32Array.from(rows, (row) => row.length);
  const rowStart = new Uint32Array(nodeCount);
  for (let node = 1; node < nodeCount; node += 1) rowStart[node] = (rowStart[node - 1] ?? 0) + (rowLength[node - 1] ?? 0);
  return {
    nodeCount,
    rowStart,
    rowLength,
    neighbour: Int32Array.from(flat, ([neighbour]) => neighbour),
    entry: Uint32Array.from(flat, ([, entry]) => entry),
    weight: Float64Array.from(flat, ([, , weight]) => weight),
  };
}
