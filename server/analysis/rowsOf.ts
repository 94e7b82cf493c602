import type { Rows } from '../graph/walk.ts';

type PlainLink = readonly [source: number, target: number, weight?: number, layer?: number];

/** Rows from a plain list of links: for graphs that do not come from a store. */
export function rowsOf(nodeCount: number, links: readonly PlainLink[]): Rows {
  const rows: [neighbour: number, entry: number, weight: number, layer: number][][] = Array.from({ length: nodeCount }, () => []);
  links.forEach(([source, target, weight = 1, layer = 0], link) => {
    rows[source]?.push([target, link << 1, weight, layer]);
    if (target !== source) rows[target]?.push([source, (link << 1) | 1, weight, layer]);
  });
  for (const row of rows) row.sort((a, b) => a[2] - b[2]);
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
    layer: Uint8Array.from(flat, ([, , , layer]) => layer),
  };
}
