import { aNode, aSource } from '../../server/store/contract/builders.ts';
import { openEmbeddedStore } from '../../server/store/embedded/embeddedStore.ts';

/** Commits without end and says each id once it is acknowledged; `load` begins a bulk load that never ends. Its parent kills it. */
const [folder = '', mode = 'commit'] = process.argv.slice(2);
const store = openEmbeddedStore(folder);
const options = { author: 'crash', reason: 'test' };
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

if (mode === 'load') {
  await store.commit({ put: { sources: [aSource()] }, remove: {} }, options);
  say('ready');
  await store.load(endless(), options);
}
await store.commit({ put: { sources: [aSource()] }, remove: {} }, options);
for (let at = 0; ; at += 1) {
  await store.commit({ put: { nodes: [aNode({ id: `firm:n${at}`, aliases: ['x'.repeat(2000)] })] }, remove: {} }, options);
  say(`firm:n${at}`);
}

async function* endless() {
  for (let at = 0; ; at += 1) {
    yield { put: { nodes: [aNode({ id: `firm:l${at}` })] }, remove: {} };
    say(`loading ${at}`);
  }
}
