import { join } from 'node:path';
import type { Rows } from '../../server/graph/walk.ts';
import { clusterChecks } from './checks/clusters.ts';
import { positionChecks } from './checks/positions.ts';
import { structureChecks } from './checks/structure.ts';
import { Comparison } from './compare.ts';
import { type Oracle, readOracle } from './oracle.ts';
import { type NamedGraph, readEdges, readTruth, simpleRows } from './read.ts';

/** A graph of which other programs have computed what there is to know. */
export interface KnownGraph {
  readonly graph: NamedGraph;
  /** Without directions and parallel links: what most values of the oracle are about. */
  readonly simple: Rows;
  readonly oracle: Oracle;
  /** Each node's cluster by the node's name, where somebody knows it. */
  readonly truth: ReadonlyMap<string, string> | undefined;
}

export type Check = (known: KnownGraph, comparison: Comparison) => void;

export function readKnown(folder: string): KnownGraph {
  const graph = readEdges(folder);
  return { graph, simple: simpleRows(graph), oracle: readOracle(folder), truth: readTruth(folder) };
}

export function compareKnown(folder: string, name: string): Comparison {
  const known = readKnown(join(folder, name));
  const comparison = new Comparison(name);
  for (const check of [...structureChecks, ...positionChecks, ...clusterChecks]) check(known, comparison);
  return comparison;
}
