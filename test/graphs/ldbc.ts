import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ldbcChecks } from './checks/ldbc.ts';
import { Comparison } from './compare.ts';
import { lines, type NamedGraph, readNeighbours, readNodesAndLinks } from './read.ts';

/** A graph of LDBC's validation set with the answer that one algorithm must give. */
export interface LdbcCase {
  readonly name: string;
  readonly graph: NamedGraph;
  readonly directed: boolean;
  readonly expected: ReadonlyMap<string, string>;
  /** What the algorithm is told: a source, a number of rounds. */
  setting(name: string): string;
}

export type LdbcCheck = (test: LdbcCase, comparison: Comparison) => void;

/** The names of the graphs, as their files of settings have them. */
export const ldbcGraphs = (folder: string): string[] =>
  readdirSync(join(folder, 'config-template/graphs'))
    .map((file) => file.replace('.properties', ''))
    .sort();

export function compareLdbc(folder: string, name: string): Comparison {
  const settings = readSettings(join(folder, `config-template/graphs/${name}.properties`));
  const setting = (key: string) => settings.get(`graph.${name}.${key}`) ?? '';
  const directed = setting('directed') === 'true';
  const graph = readGraph(folder, name, directed);
  const comparison = new Comparison(name);
  comparison.exact('nodes', graph.names.length, Number(setting('meta.vertices')));
  comparison.exact('links', graph.linkCount, Number(setting('meta.edges')));
  for (const algorithm of setting('algorithms').split(', ')) {
    const check = ldbcChecks.get(algorithm);
    if (check === undefined) throw new Error(`Nothing compares ${algorithm}, which ${name} asks for.`);
    const expected = readAnswer(folder, name, algorithm);
    check({ name, graph, directed, expected, setting: (key) => setting(`${algorithm}.${key}`) }, comparison);
  }
  return comparison;
}

/** `test-bfs-directed` is made of `bfs/dir-input`, the examples have files of their names. */
function fileOf(name: string, ending: string): string {
  const [kind, algorithm = '', way] = name.split('-');
  return kind === 'example' ? `example/${name}` : `${algorithm}/${way === 'directed' ? 'dir' : 'undir'}-${ending}`;
}

function readGraph(folder: string, name: string, directed: boolean): NamedGraph {
  const file = join(folder, fileOf(name, 'input'));
  const text = (ending: string) => readFileSync(`${file}${ending}`, 'utf8');
  return existsSync(`${file}.e`) ? readNodesAndLinks(text('.v'), text('.e')) : readNeighbours(text(''), directed);
}

function readAnswer(folder: string, name: string, algorithm: string): ReadonlyMap<string, string> {
  const file = join(folder, fileOf(name, 'output'));
  const path = name.startsWith('example') ? `${file}-${algorithm.toUpperCase()}` : file;
  return new Map(
    [...lines(readFileSync(path, 'utf8'))].map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  );
}

const readSettings = (path: string): ReadonlyMap<string, string> =>
  new Map(
    [...lines(readFileSync(path, 'utf8'))]
      .filter((line) => !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('=')).trim(), line.slice(line.indexOf('=') + 1).trim()]),
  );
