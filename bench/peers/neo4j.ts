import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Record as Row } from 'neo4j-driver';
import { startNeo4j } from '../../test/neo4j/startNeo4j.ts';
import { Contender } from '../contender.ts';
import { readGraph, readQuestions } from '../graph/file.ts';

const AT_ONCE = 20_000;

/** Cypher over Bolt, as an application would ask it; what needs the graph data science library is not measured. */
const CONSTRAINT = 'CREATE CONSTRAINT FOR (n:Measured) REQUIRE n.at IS UNIQUE';
const NODES = 'UNWIND range($start, $end - 1) AS at CREATE (:Measured {at: at})';
const LINKS = `UNWIND $links AS link MATCH (a:Measured {at: link[0]}) MATCH (b:Measured {at: link[1]})
  CREATE (a)-[:TIED {weight: link[2]}]->(b)`;
const COUNT = 'MATCH (n:Measured) RETURN count(n) AS nodes, sum(COUNT { (n)-->() }) AS links';
const SHORTEST = `MATCH (a:Measured {at: $from}), (b:Measured {at: $to})
  MATCH path = shortestPath((a)-[*]-(b)) RETURN length(path) AS answer`;
const TWO_HOPS = `MATCH (a:Measured {at: $centre})-[*1..2]-(b) WHERE b <> a WITH DISTINCT b LIMIT 500 RETURN count(b) AS answer`;

const contender = new Contender();
const { job } = contender;
const { pairs, centres } = readQuestions(job.questions);
const home = mkdtempSync(join(tmpdir(), 'deltaweave-bench-neo4j-'));
const running = await startNeo4j({ home, password: 'measured-only', port: 0 });
const { uri, user, password } = running.config;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void running.stop().then(() => process.exit(1));
  });
}
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

/** The server's memory, not the driver's; known where the system tells a process its children. */
contender.residentBytes = () => {
  try {
    const [child] = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ');
    const pages = Number(readFileSync(`/proc/${child}/statm`, 'utf8').split(' ')[1]);
    return pages * 4096;
  } catch {
    return null;
  }
};

const ask = async (query: string, parameters: Record<string, unknown> = {}): Promise<Row | undefined> =>
  (await driver.executeQuery(query, parameters)).records[0];
const answer = async (query: string, parameters: Record<string, unknown>): Promise<number> =>
  Number((await ask(query, parameters))?.get('answer') ?? -1);
const int = neo4j.int;

async function load(): Promise<Row | undefined> {
  const { source, target, weight, community } = readGraph(job.graph);
  await ask(CONSTRAINT);
  for (let start = 0; start < community.length; start += AT_ONCE) {
    await ask(NODES, { start: int(start), end: int(Math.min(start + AT_ONCE, community.length)) });
  }
  for (let start = 0; start < source.length; start += AT_ONCE) {
    const ends = Array.from(source.subarray(start, start + AT_ONCE), (from, at) => [
      int(from),
      int(target[start + at] ?? 0),
      weight[start + at],
    ]);
    await ask(LINKS, { links: ends });
  }
  return ask(COUNT);
}

try {
  await contender.load(load, (row) => ({
    facts: { nodes: row?.get('nodes'), links: row?.get('links') },
    note: 'Neo4j, Cypher over Bolt; filling its store is not reading a file into memory',
  }));
  await contender.each('shortestPath', pairs, ([from, to]) => answer(SHORTEST, { from: int(from), to: int(to) }));
  await contender.each('twoHops', centres, (centre) => answer(TWO_HOPS, { centre: int(centre) }));
  contender.end();
} finally {
  await driver.close();
  await running.stop();
  rmSync(home, { recursive: true });
}
