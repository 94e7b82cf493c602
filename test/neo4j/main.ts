import { resolve } from 'node:path';
import { missingForNeo4j } from './jars.ts';
import { startNeo4j } from './startNeo4j.ts';

/** `npm run neo4j`: a Neo4j to try the product on, until it is ended with Ctrl+C. Its data stays in .cache/neo4j/home. */
const missing = missingForNeo4j();
if (missing !== null) {
  process.stderr.write(`${missing}\n`);
  process.exit(1);
}
const password = process.env.NEO4J_PASSWORD ?? 'deltaweave';
const running = await startNeo4j({ home: resolve('.cache/neo4j/home'), password, port: Number(process.env.NEO4J_PORT ?? 7687) });
process.stdout.write(`Neo4j answers at ${running.config.uri}. Start the product on it with:\n`);
process.stdout.write(`NEO4J_URI=${running.config.uri} NEO4J_USER=neo4j NEO4J_PASSWORD=${password} npm start\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void running.stop().then(() => process.exit(0));
  });
}
