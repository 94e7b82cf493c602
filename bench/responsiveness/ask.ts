import { setTimeout as wait } from 'node:timers/promises';
import { randomNumbers } from '../../server/analysis/random.ts';
import { type Answered, Asking, KINDS, type Kind, waitedForCore } from './kinds.ts';

/**
 * Asks the server from a process of its own, at a steady rate whether answers come or not. A time runs from when the request was due
 * until its answer was read to the end, so that nothing is left out while the server stalls.
 */
const { url, nodes, everyMs, seconds, seed } = Asking.parse(JSON.parse(process.argv[2] ?? ''));
const random = randomNumbers(seed);
const node = () => `firm:n${Math.floor(random() * nodes)}`;
const ADDRESS: Record<Kind, () => string> = {
  node: () => `/nodes/${node()}`,
  neighbours: () => `/nodes/${node()}/neighbours?limit=50`,
  search: () => `/search?q=${encodeURIComponent(`Node ${Math.floor(random() * nodes)}`)}`,
  path: () => `/paths?from=${node()}&to=${node()}`,
  summary: () => '/summary',
};

async function answerTo(kind: Kind, due: number): Promise<void> {
  const response = await fetch(`${url}/api/v1${ADDRESS[kind]()}`);
  await response.text();
  if (response.ok) answered.times[kind].push(performance.now() - due);
  else answered.refused += 1;
}

const answered: Answered = { times: { node: [], neighbours: [], search: [], path: [], summary: [] }, refused: 0, coreWait: 0 };
const asked: Promise<void>[] = [];
const start = performance.now();
for (let at = 0; at * everyMs < seconds * 1000; at += 1) {
  const due = start + at * everyMs;
  await wait(Math.max(0, due - performance.now()));
  asked.push(answerTo(KINDS[at % KINDS.length] ?? 'node', due));
}
await Promise.all(asked);
answered.coreWait = waitedForCore();
process.stdout.write(JSON.stringify(answered));
