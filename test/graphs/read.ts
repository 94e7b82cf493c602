import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { rowsOfArrays } from '../../server/analysis/rowsOf.ts';
import type { Rows } from '../../server/graph/walk.ts';

/** A graph as its file has it: nodes are numbered in the order of `names`. */
export interface NamedGraph {
  readonly names: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly rows: Rows;
  readonly linkCount: number;
}

/** Nodes by name, and links between them by index. */
interface Links {
  readonly names: string[];
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly weight: Float64Array;
}

/** Reads `edges.csv.gz` of a folder: source, target and perhaps a weight, below a line of headings. */
export function readEdges(folder: string): NamedGraph {
  const text = gunzipSync(readFileSync(join(folder, 'edges.csv.gz'))).toString('utf8');
  return namedGraph(links(text.slice(text.indexOf('\n') + 1), ',', []));
}

/** Reads a list of nodes and a list of links of LDBC's format. The nodes keep the order of their numbers, on which ties are decided. */
export function readNodesAndLinks(nodes: string, edges: string): NamedGraph {
  return namedGraph(links(edges, ' ', inOrder([...lines(nodes)])));
}

/**
 * Reads LDBC's other format: in each line a node and those that its links lead to. Without directions a link stands at both its ends.
 */
export function readNeighbours(text: string, directed: boolean): NamedGraph {
  const table = [...lines(text)].map((line) => line.split(' '));
  const pairs = table.flatMap(([node = '', ...neighbours]) => neighbours.map((neighbour) => [node, neighbour] as const));
  const once = directed ? pairs : pairs.filter(([one, other]) => Number(one) <= Number(other) || !stands(pairs, other, one));
  return readNodesAndLinks(table.map(([node]) => node).join('\n'), once.map((pair) => pair.join(' ')).join('\n'));
}

const stands = (pairs: readonly (readonly [string, string])[], source: string, target: string): boolean =>
  pairs.some(([one, other]) => one === source && other === target);

/** Reads `ground_truth.csv` of a folder, where there is one: each node's cluster by the node's name. */
export function readTruth(folder: string): ReadonlyMap<string, string> | undefined {
  const file = join(folder, 'ground_truth.csv');
  if (!existsSync(file)) return undefined;
  const [, ...rows] = lines(readFileSync(file, 'utf8'));
  return new Map(rows.map((line) => [line.slice(0, line.indexOf(',')), line.slice(line.indexOf(',') + 1)]));
}

/** The same graph without directions, parallel links and links from a node to itself, each link weighing 1. */
export function simpleRows({ rows }: NamedGraph): Rows {
  const { nodeCount } = rows;
  const keys = new Float64Array(rows.neighbour.length);
  for (let node = 0, at = 0; node < nodeCount; node += 1) {
    const start = rows.rowStart[node] ?? 0;
    for (let slot = start; slot < start + (rows.rowLength[node] ?? 0); slot += 1, at += 1) {
      keys[at] = node * nodeCount + (rows.neighbour[slot] ?? 0);
    }
  }
  const once = keys.sort().filter((key, at) => key !== keys[at - 1] && Math.floor(key / nodeCount) < key % nodeCount);
  return rowsOfArrays(
    nodeCount,
    Int32Array.from(once, (key) => Math.floor(key / nodeCount)),
    Int32Array.from(once, (key) => key % nodeCount),
  );
}

export function* lines(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end).trim();
    if (line !== '') yield line;
    start = end + 1;
  }
}

const inOrder = (names: string[]): string[] => names.sort((one, other) => Number(one) - Number(other));

/** The first pass counts the links, the second reads them; nodes that `names` does not hold yet are added as they come. */
function links(text: string, separator: string, names: string[]): Links {
  let count = 0;
  for (const _ of lines(text)) count += 1;
  const read: Links = { names, source: new Int32Array(count), target: new Int32Array(count), weight: new Float64Array(count) };
  const indices = new Map(names.map((name, index) => [name, index]));
  const indexOf = (name: string): number => {
    const known = indices.get(name);
    if (known !== undefined) return known;
    indices.set(name, names.length);
    return names.push(name) - 1;
  };
  let link = 0;
  for (const line of lines(text)) {
    const [source = '', target = '', weight = '1'] = line.split(separator);
    read.source[link] = indexOf(source);
    read.target[link] = indexOf(target);
    read.weight[link] = Number(weight);
    link += 1;
  }
  return read;
}

const namedGraph = ({ names, source, target, weight }: Links): NamedGraph => ({
  names,
  indexOf: new Map(names.map((name, index) => [name, index])),
  rows: rowsOfArrays(names.length, source, target, weight),
  linkCount: source.length,
});
