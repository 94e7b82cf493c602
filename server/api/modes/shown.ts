import type { LinkAnswer, NodeAnswer } from '../../../model/api/graph.ts';
import type { LinkId, NodeId } from '../../../model/ids.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import type { Text } from '../../../model/text.ts';
import { linkAnswer, nodeAnswer } from '../present/facts.ts';
import { dictionary, type GraphAt, linksByIndex, nodesByIndex } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';

/** The records behind the indexes of an answer. What was removed since it was computed is left out of it. */
export class Shown {
  readonly #nodes: ReadonlyMap<number, Node>;
  readonly #links: ReadonlyMap<number, Link>;
  readonly #sources: SourceCatalogue;

  private constructor(nodes: ReadonlyMap<number, Node>, links: ReadonlyMap<number, Link>, sources: SourceCatalogue) {
    this.#nodes = nodes;
    this.#links = links;
    this.#sources = sources;
  }

  /** The nodes, the links and the links' ends. */
  static async read(graph: GraphAt, sources: SourceCatalogue, nodes: Iterable<number>, links: readonly number[]): Promise<Shown> {
    const { source, target } = graph.projection.links;
    const ends = links.flatMap((link) => [source[link] ?? -1, target[link] ?? -1]);
    const [nodeRecords, linkRecords] = await Promise.all([
      nodesByIndex(
        graph,
        [...nodes, ...ends].filter((node) => node >= 0),
      ),
      linksByIndex(graph, links),
      sources.at(graph.projection.revision),
    ]);
    return new Shown(nodeRecords, linkRecords, sources);
  }

  node(index: number): Node | undefined {
    return this.#nodes.get(index);
  }

  link(index: number): Link | undefined {
    return this.#links.get(index);
  }

  nodeIds(indexes: Iterable<number>): NodeId[] {
    return Array.from(indexes).flatMap((index) => this.#nodes.get(index)?.id ?? []);
  }

  linkIds(indexes: Iterable<number>): LinkId[] {
    return Array.from(indexes).flatMap((index) => this.#links.get(index)?.id ?? []);
  }

  names(indexes: Iterable<number>): Text[] {
    return Array.from(indexes).flatMap((index) => this.#nodes.get(index)?.name ?? []);
  }

  answer(node: Node): NodeAnswer {
    return nodeAnswer(node, this.#sources);
  }

  records(): { nodes: Record<string, NodeAnswer>; links: Record<string, LinkAnswer> } {
    return {
      nodes: dictionary(this.#nodes, (node) => nodeAnswer(node, this.#sources)),
      links: dictionary(this.#links, (link) => linkAnswer(link, this.#sources)),
    };
  }
}
