import { totalmem } from 'node:os';

/** A graph that does not fit into memory, told before anything is allocated. */
export class GraphTooLarge extends Error {
  override readonly name = 'GraphTooLarge';

  constructor(nodes: number, links: number, limit: number) {
    super(
      `The graph has ${nodes.toLocaleString('en')} nodes and ${links.toLocaleString('en')} links. In memory it needs about ` +
        `${megabytes(requiredBytes(nodes, links))} MB, and ${megabytes(limit)} MB may be used. Use a machine with more memory or raise ` +
        'MEMORY_LIMIT, load a smaller graph, or push the analyses down to Neo4j, which keeps such a graph on disk: set NEO4J_URI and ' +
        'run them there (Cypher, Graph Data Science).',
    );
  }
}

/** By `npm run bench -- --growth`: columns and rows, and once more the rows for an analysis of the whole. */
const BYTES_PER_LINK = 110;
const BYTES_PER_NODE = 200;

export const requiredBytes = (nodes: number, links: number): number => nodes * BYTES_PER_NODE + links * BYTES_PER_LINK;

const SHARE = 0.75;

/** Of what the machine, or the container, gives. */
export const usableBytes = (): number => SHARE * Math.min(process.constrainedMemory() || Number.POSITIVE_INFINITY, totalmem());

export function requireRoom(nodes: number, links: number, limit: number): void {
  if (requiredBytes(nodes, links) > limit) throw new GraphTooLarge(nodes, links, limit);
}

const megabytes = (bytes: number): string => Math.ceil(bytes / 1_048_576).toLocaleString('en');
