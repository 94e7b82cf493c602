import type { ChangeSet } from '../model/change.ts';
import type { Store } from '../server/store/store.ts';
import { buildDefaultGraph } from './build.ts';

const AT_ONCE = 2000;

/** Fills an empty store with the default graph, as one revision. */
export async function loadDefaultGraph(store: Store, without: readonly string[]): Promise<void> {
  const { change } = buildDefaultGraph(without);
  await store.load(inParts(change), { author: 'deltaweave', reason: 'default graph' });
}

/** Nodes before the links that need them, a few thousand at a time. */
async function* inParts({ put }: ChangeSet): AsyncIterable<ChangeSet> {
  yield { put: { sources: put.sources ?? [] }, remove: {} };
  for (const nodes of parts(put.nodes ?? [])) yield { put: { nodes }, remove: {} };
  for (const links of parts(put.links ?? [])) yield { put: { links }, remove: {} };
  yield { put: { figures: put.figures ?? [], events: put.events ?? [] }, remove: {} };
}

function* parts<Item>(items: readonly Item[]): Iterable<Item[]> {
  for (let start = 0; start < items.length; start += AT_ONCE) yield items.slice(start, start + AT_ONCE);
}
