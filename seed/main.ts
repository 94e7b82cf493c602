import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../server/config.ts';
import { canonical } from '../server/store/canonical.ts';
import { openStore } from '../server/store/open.ts';
import { buildDefaultGraph } from './build.ts';
import { loadDefaultGraph } from './load.ts';
import { mergeReport } from './report.ts';

/** `npm run seed`: makes the default graph as a file, reports its merges, and fills the configured store when that is empty. */
const config = readConfig(process.env);
const { change, registry } = buildDefaultGraph(config.seedWithout);
const text = `${canonical(change.put)}\n`;
mkdirSync(config.dataDir, { recursive: true });
writeFileSync(join(config.dataDir, 'default-graph.json'), text);
writeFileSync(join(config.dataDir, 'merge-report.md'), mergeReport(registry));

const store = openStore(config);
const filled = (await store.revision()) > 0;
if (!filled) await loadDefaultGraph(store, config.seedWithout);
await store.close();

const { nodes = [], links = [], figures = [], events = [], sources = [] } = change.put;
process.stdout.write(
  [
    `default-graph.json: ${nodes.length} nodes, ${links.length} links, ${figures.length} figures, ${events.length} events, ${sources.length} sources`,
    `sha256 ${createHash('sha256').update(text).digest('hex')}`,
    `merge-report.md: ${registry.merged.length} merged, ${registry.doubts.length} left apart`,
    filled ? 'The store already holds a graph and was left as it is.' : 'The store was filled.',
    '',
  ].join('\n'),
);
