import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { randomNumbers } from '../../server/analysis/random.ts';
import { type PlantedGraph, type PlantedSize, plantedGraph } from './planted.ts';

/** What every contender is asked about, so that all answer the same questions. */
const Questions = z.strictObject({
  pairs: z.array(z.tuple([z.int(), z.int()])),
  routes: z.array(z.tuple([z.int(), z.int()])),
  centres: z.array(z.int()),
  sources: z.array(z.int()),
});
type Questions = z.infer<typeof Questions>;

export interface GraphFiles {
  readonly graph: string;
  readonly questions: string;
}

/**
 * Little-endian: four uint32 (nodes, links, communities, 0), then per link its weight as float64, then its source, then its target as
 * uint32, then per node its community as int32. The weights come first because they must start at a multiple of eight.
 */
const HEADER_BYTES = 16;

/** The files of a graph of this size; made the first time. */
export function graphFiles(folder: string, size: PlantedSize): GraphFiles {
  const name = `planted-${size.nodes}-${size.links}-${size.seed}`;
  const files = { graph: join(folder, `${name}.bin`), questions: join(folder, `${name}.json`) };
  if (existsSync(files.graph) && existsSync(files.questions)) return files;
  mkdirSync(folder, { recursive: true });
  const graph = plantedGraph(size);
  writeWhole(files.questions, JSON.stringify(questionsFor(graph, size.seed)));
  writeWhole(files.graph, bytesOf(graph));
  return files;
}

export function readGraph(file: string): PlantedGraph {
  const bytes = readFileSync(file);
  // A buffer of the pool may start anywhere; typed arrays need a start at a multiple of their size.
  const buffer = bytes.byteOffset % 8 === 0 ? bytes.buffer : Uint8Array.from(bytes).buffer;
  const start = buffer === bytes.buffer ? bytes.byteOffset : 0;
  const [nodes = 0, links = 0] = new Uint32Array(buffer, start, 4);
  const ends = start + HEADER_BYTES + links * 8;
  return {
    weight: new Float64Array(buffer, start + HEADER_BYTES, links),
    source: new Uint32Array(buffer, ends, links),
    target: new Uint32Array(buffer, ends + links * 4, links),
    community: new Int32Array(buffer, ends + links * 8, nodes),
  };
}

export const readQuestions = (file: string): Questions => Questions.parse(JSON.parse(readFileSync(file, 'utf8')));

function bytesOf({ source, target, weight, community }: PlantedGraph): Uint8Array {
  const communities = (community.at(-1) ?? -1) + 1;
  const parts = [Uint32Array.of(community.length, source.length, communities, 0), weight, source, target, community];
  return Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)));
}

/** Ends of paths have at least one link, so that most questions have an answer. */
function questionsFor({ source, target, community }: PlantedGraph, seed: number): Questions {
  const linked = new Uint8Array(community.length);
  for (const ends of [source, target]) for (const node of ends) linked[node] = 1;
  const random = randomNumbers(seed + 1);
  const node = () => Math.floor(random() * community.length);
  const linkedNode = (except = -1) => {
    let drawn = node();
    while (drawn === except || linked[drawn] === 0) drawn = node();
    return drawn;
  };
  const pair = (): [number, number] => {
    const from = linkedNode();
    return [from, linkedNode(from)];
  };
  return {
    pairs: Array.from({ length: 200 }, pair),
    routes: Array.from({ length: 20 }, pair),
    centres: Array.from({ length: 50 }, () => linkedNode()),
    sources: Array.from({ length: 64 }, () => linkedNode()),
  };
}

/** Under its name only when it is whole: a run that was cut off leaves no half a graph behind. */
function writeWhole(file: string, content: string | Uint8Array): void {
  writeFileSync(`${file}.unfinished`, content);
  renameSync(`${file}.unfinished`, file);
}
