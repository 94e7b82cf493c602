import type { NodeAnswer } from '../../../model/api/graph.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import { type AnswerRecords, dictionaries, endsOf, recordsOf } from '../present/answerRecords.ts';
import { nodeAnswer } from '../present/facts.ts';
import type { GraphAt } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';

/** The records behind the indexes of an answer. What was removed since it was computed is left out of it. */
export class Shown implements AnswerRecords {
  readonly nodes: ReadonlyMap<number, Node>;
  readonly links: ReadonlyMap<number, Link>;
  readonly #sources: SourceCatalogue;

  private constructor({ nodes, links }: AnswerRecords, sources: SourceCatalogue) {
    this.nodes = nodes;
    this.links = links;
    this.#sources = sources;
  }

  /** The nodes, the links and the links' ends. */
  static async read(graph: GraphAt, sources: SourceCatalogue, nodes: Iterable<number>, links: readonly number[]): Promise<Shown> {
    const mentioned = [...nodes, ...endsOf(graph.projection, links)].filter((node) => node >= 0);
    const [records] = await Promise.all([recordsOf(graph, mentioned, links), sources.at(graph.projection.revision)]);
    return new Shown(records, sources);
  }

  node(index: number): Node | undefined {
    return this.nodes.get(index);
  }

  link(index: number): Link | undefined {
    return this.links.get(index);
  }

  answer(node: Node): NodeAnswer {
    return nodeAnswer(node, this.#sources);
  }

  records(): ReturnType<typeof dictionaries> {
    return dictionaries(this, this.#sources);
  }
}
