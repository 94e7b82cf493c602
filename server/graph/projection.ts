import type { Committed, Scan } from '../store/store.ts';
import { Adjacency } from './adjacency.ts';
import type { Cited } from './cited.ts';
import { LinkTable } from './linkTable.ts';
import { requireRoom, usableBytes } from './memory.ts';
import { NO_NODE, NodeTable } from './nodeTable.ts';
import { sharedInt32, widened } from './sharedArray.ts';

/** The graph in memory, as it stood at one revision: nodes and links as columns, and who is tied to whom. */
export class Projection {
  readonly nodes: NodeTable;
  readonly links: LinkTable;
  readonly rows: Adjacency;
  revision: number;
  /** The facts that cite certain sources, for the filters that ask for them. */
  cited: ReadonlyMap<string, Cited> = new Map();

  private constructor(nodes: NodeTable, links: LinkTable, revision: number) {
    this.nodes = nodes;
    this.links = links;
    this.rows = new Adjacency(nodes.count, links);
    this.revision = revision;
  }

  static async load(scan: Scan, memoryLimit = usableBytes()): Promise<Projection> {
    try {
      requireRoom(scan.nodeCount, scan.linkCount, memoryLimit);
      return await Projection.#read(scan);
    } finally {
      await scan.close();
    }
  }

  static async #read(scan: Scan): Promise<Projection> {
    const nodes = new NodeTable(scan.nodeCount);
    let indexOfRef = sharedInt32(scan.nodeCount + 1).fill(NO_NODE);
    for await (const batch of scan.nodes()) {
      for (const row of batch) {
        const index = nodes.put(row);
        if (row.ref >= indexOfRef.length) {
          const filled = indexOfRef.length;
          indexOfRef = widened(indexOfRef, sharedInt32, row.ref * 2).fill(NO_NODE, filled);
        }
        indexOfRef[row.ref] = index;
      }
    }
    const links = new LinkTable(scan.linkCount);
    for await (const block of scan.links()) links.appendBlock(block.bytes, indexOfRef);
    return new Projection(nodes, links, scan.revision);
  }

  /** Takes over a committed change; the next read sees it. */
  apply(change: Committed): void {
    for (const ref of change.links.removed) this.#unlink(this.links.indexOfRef(ref));
    for (const ref of change.nodes.removed) this.nodes.remove(ref);
    for (const row of change.nodes.put) this.nodes.put(row);
    this.rows.admit(this.nodes.count);
    for (const row of change.links.put) {
      this.#unlink(this.links.indexOfRef(row.ref));
      const source = this.nodes.indexOfRef(row.source);
      const target = this.nodes.indexOfRef(row.target);
      this.rows.add(this.links.put(row, source, target), this.links);
    }
    this.revision = change.revision;
  }

  #unlink(link: number): void {
    if (link < 0) return;
    this.rows.remove(link, this.links);
    this.links.remove(link);
  }
}
