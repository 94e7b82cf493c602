import { setImmediate as breathe } from 'node:timers/promises';
import type { ExportAbout, ExportEnd } from '../../model/api/export.ts';
import type { HistoryEvent } from '../../model/event.ts';
import type { Figure } from '../../model/figure.ts';
import type { NodeId } from '../../model/ids.ts';
import type { Link } from '../../model/link.ts';
import type { Node } from '../../model/node.ts';
import type { Source } from '../../model/source.ts';
import type { Text } from '../../model/text.ts';
import type { LiveGraph } from '../graph/liveGraph.ts';
import type { Selection } from '../insight/listing/selection.ts';
import { chosenIn } from './chosenIn.ts';
import { CitedSources } from './citedSources.ts';
import { NodeNames } from './nodeNames.ts';
import { PackedNames } from './packedNames.ts';
import { EXPORT_TEXTS } from './texts.ts';

/** So few that no block keeps the event loop for long. */
const NODES_AT_ONCE = 200;
const LINKS_AT_ONCE = 400;

export interface NodeEntry {
  readonly node: Node;
  readonly city: Text | undefined;
  readonly figures: readonly Figure[];
}

export interface LinkEntry {
  readonly link: Link;
  readonly source: Text | undefined;
  readonly target: Text | undefined;
}

interface LinkWithEnds {
  readonly link: Link;
  readonly source: number;
  readonly target: number;
}

/**
 * What goes into a file, block by block in the order of the store: nodes first, then links, then what rests on them. Between two blocks
 * everybody else gets a turn. Records are read as they stand now: what was removed meanwhile is left out, and links to it with it.
 */
export class ExportContent {
  readonly about: ExportAbout;
  /** Those of the records that were given out so far. */
  readonly cited: CitedSources;
  readonly #graph: LiveGraph;
  readonly #projection: LiveGraph['projection'];
  readonly #selection: Selection;
  readonly #cityNames: NodeNames;
  /** Of the nodes that were given out, when links are to be told with them. */
  #names: PackedNames | null = null;
  readonly #written = { nodes: 0, links: 0 };

  constructor(graph: LiveGraph, projection: LiveGraph['projection'], selection: Selection, about: ExportAbout) {
    this.about = about;
    this.cited = new CitedSources(graph.store);
    this.#graph = graph;
    this.#projection = projection;
    this.#selection = selection;
    this.#cityNames = new NodeNames(graph.store);
  }

  async *nodes(): AsyncIterable<readonly Node[]> {
    const { nodes } = this.#selection;
    const { ref, ids } = this.#projection.nodes;
    for (const indexes of chosenIn(nodes, NODES_AT_ONCE)) {
      await breathe();
      const records = await this.#graph.store.nodesByRef(indexes.map((index) => ref[index] ?? 0));
      if (records.length < indexes.length) {
        const found = new Set<string>(records.map(({ id }) => id));
        for (const index of indexes) if (!found.has(ids.id(index))) nodes[index] = 0;
      }
      await this.cited.note(records);
      this.#written.nodes += records.length;
      yield records;
    }
  }

  /** Nodes with what a table shows beside them. Their names are kept for the links, if asked: to look them up again takes longer than all else. */
  async *nodeEntries({ keepNames = false } = {}): AsyncIterable<readonly NodeEntry[]> {
    const names = keepNames ? new PackedNames(this.#projection.nodes.count) : null;
    this.#names = names;
    for await (const nodes of this.nodes()) {
      const figures = await this.#figuresAbout(nodes.map(({ id }) => id));
      await this.#cityNames.learn(nodes.flatMap(({ city }) => city ?? []));
      if (names !== null) for (const { id, name } of nodes) names.keep(this.#projection.nodes.indexOfId(id), name);
      yield nodes.map((node) => ({
        node,
        city: node.city && this.#cityNames.of(node.city),
        figures: figures.filter(({ subject }) => subject === node.id),
      }));
    }
  }

  async *links(): AsyncIterable<readonly Link[]> {
    for await (const block of this.#linksWithEnds()) yield block.map(({ link }) => link);
  }

  /** Links with the names of their ends, as the nodes were given out. */
  async *linkEntries(): AsyncIterable<readonly LinkEntry[]> {
    const names = this.#names;
    if (names === null) throw new Error('Names of nodes are kept while they are given out');
    for await (const block of this.#linksWithEnds()) {
      yield block.map(({ link, source, target }) => ({ link, source: names.of(source), target: names.of(target) }));
    }
  }

  /** With the positions of their ends. */
  async *#linksWithEnds(): AsyncIterable<readonly LinkWithEnds[]> {
    const { ref } = this.#projection.links;
    for (const indexes of chosenIn(this.#selection.links, LINKS_AT_ONCE)) {
      await breathe();
      const records = await this.#graph.store.linksByRef(indexes.map((index) => ref[index] ?? 0));
      // A link may have been tied to another node meanwhile, which the file does not have.
      const kept = records.flatMap((link): LinkWithEnds[] => {
        const [source, target] = [this.#position(link.source), this.#position(link.target)];
        return source === undefined || target === undefined ? [] : [{ link, source, target }];
      });
      await this.cited.note(kept.map(({ link }) => link));
      this.#written.links += kept.length;
      yield kept;
    }
  }

  /** Every figure about a node of the file. */
  async *figures(): AsyncIterable<readonly Figure[]> {
    for (const indexes of chosenIn(this.#selection.nodes, NODES_AT_ONCE)) {
      await breathe();
      yield await this.#figuresAbout(indexes.map((index) => this.#projection.nodes.nodeId(index)));
    }
  }

  /** Every event whose actors are all in the file. */
  async events(): Promise<readonly HistoryEvent[]> {
    const events = (await this.#graph.store.events()).filter(({ actors }) => actors.every((actor) => this.#position(actor) !== undefined));
    await this.cited.note(events);
    return events;
  }

  /** All that was cited in what was given out. */
  sources(): readonly Source[] {
    return this.cited.all();
  }

  /** All of the graph, for a form that names them before its records. */
  everySource(): Promise<readonly Source[]> {
    return this.#graph.store.sources();
  }

  async end(): Promise<ExportEnd> {
    const revision = await this.#graph.store.revision();
    const notes = revision === this.about.revision ? [] : [EXPORT_TEXTS.changed(this.about.revision, revision)];
    return { ...this.#written, revision, notes };
  }

  async #figuresAbout(nodes: readonly NodeId[]): Promise<readonly Figure[]> {
    const figures = await this.#graph.store.figuresOf(nodes);
    await this.cited.note(figures);
    return figures;
  }

  /** Undefined when the file does not have the node. */
  #position(id: NodeId): number | undefined {
    const position = this.#projection.nodes.indexOfId(id);
    return this.#selection.nodes[position] === 1 ? position : undefined;
  }
}
