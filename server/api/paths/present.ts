import type { PathAnswer } from '../../../model/api/paths.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import { because, becausePath } from '../../../model/sentences/because.ts';
import type { Path } from '../../analysis/path.ts';
import type { LiveGraph } from '../../graph/liveGraph.ts';
import { byId, linksAt, nodesAt } from '../present/records.ts';

/** A path of indexes as an answer, with the records along it. */
export async function pathAnswer(graph: LiveGraph, path: Path): Promise<{ item: PathAnswer; nodes: Node[]; links: Link[] }> {
  const [nodes, links] = await Promise.all([nodesAt(graph, path.nodes), linksAt(graph, path.links)]);
  const nodeById = byId(nodes);
  const hops = links.flatMap((link) => {
    const [source, target] = [nodeById.get(link.source), nodeById.get(link.target)];
    return source === undefined || target === undefined ? [] : [because(link, { source: source.name, target: target.name })];
  });
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A path without nodes');
  const item: PathAnswer = {
    nodes: nodes.map((node) => node.id),
    links: links.map((link) => link.id),
    length: path.links.length,
    cost: path.links.length,
    layers: links.map((link) => link.layer),
    text: becausePath({ source: first.name, target: last.name }, hops),
  };
  return { item, nodes, links };
}
