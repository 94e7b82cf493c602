import { expect, it } from 'vitest';
import { contend } from './contend.ts';
import type { Job } from './tasks.ts';

const job: Job = { graph: '', questions: '', threads: 1, tasks: [], repetitions: 1, secondsPerTask: 1, sources: 1 };
const load = { task: 'load', milliseconds: [5], residentMegabytes: 1 };
const end = { task: 'end', milliseconds: [], residentMegabytes: 1 };

async function contended(script: string) {
  const kept: string[] = [];
  return { ...(await contend('engine', { command: process.execPath, args: ['-e', script] }, job, (line) => kept.push(line))), kept };
}
const saying = (...lines: unknown[]) => lines.map((line) => `console.log(${JSON.stringify(JSON.stringify(line))});`).join('');

it('takes what a contender tells', async () => {
  expect(await contended(saying(load, end))).toEqual({
    measured: [load, end],
    trouble: null,
    kept: [JSON.stringify(load), JSON.stringify(end)],
  });
});

it('keeps what was told before a crash, also one in the middle of a line, and says why it ended', async () => {
  const crashed = await contended(`${saying(load)} process.stdout.write('{"task":"comp'); throw new RangeError('out of memory')`);
  expect(crashed.measured).toEqual([load]);
  expect(crashed.trouble).toContain('out of memory');
});

it('says so when a contender leaves without its last word', async () => {
  expect((await contended(saying(load))).trouble).toMatch(/left something out/);
});

it('reports a contender that cannot be started', async () => {
  const { trouble } = await contend('igraph', { command: 'no-such-program', args: [] }, job, () => undefined);
  expect(trouble).toContain('no-such-program');
});
