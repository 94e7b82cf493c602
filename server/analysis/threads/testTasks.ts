import type { GraphColumns } from '../../graph/columns.ts';
import { sharedInt32 } from '../../graph/sharedArray.ts';
import type { TaskRun } from './messages.ts';

/** What the pool's tests ask of its threads. */
type Trouble = 'throws' | 'throws-odd' | 'throws-unsendable' | 'exits' | 'rejects' | 'answers-odd';

/** Keeps a core busy; `until` is asked all the time. */
function spin(until: () => boolean): void {
  while (!until());
}

function cause(trouble: Trouble): unknown {
  if (trouble === 'throws') throw new RangeError('as asked');
  if (trouble === 'throws-unsendable') throw Object.assign(new RangeError('as asked'), { why: () => 'a function cannot be sent' });
  if (trouble === 'throws-odd') throw () => 'a function cannot be sent';
  if (trouble === 'exits') process.exit(7);
  if (trouble === 'rejects') {
    void Promise.reject(new RangeError('forgotten'));
    return null;
  }
  return () => 'a function cannot be sent';
}

export const tasks = {
  echo: (_columns: GraphColumns, said: unknown) => said,
  nodes: ({ rows }: GraphColumns) => rows.nodeCount,
  size: (_columns: GraphColumns, _none: null, { team }: TaskRun) => team.size,

  /** Every member writes its rank into its own half of each array; the first reads what all wrote. */
  share(_columns: GraphColumns, length: number, { team }: TaskRun) {
    const made = [team.float64(length), team.int32(length), team.uint32(length), team.uint8(length), team.float64(0), team.int32(1)];
    const zeros = made.every((array) => array.every((value) => value === 0));
    team.barrier();
    for (const array of made) for (let at = team.rank; at < array.length; at += team.size) array[at] = team.rank + 1;
    team.barrier();
    const kinds = made.map((array) => array.constructor.name);
    return { zeros: team.agree(zeros ? 1 : 0), kinds, written: made.map((array) => Array.from(array)) };
  },
  /** What the members agree on, in many rounds; each adds what it heard to a place of its own. */
  agree(_columns: GraphColumns, rounds: number, { team }: TaskRun) {
    const heard = team.float64(team.size);
    for (let round = 0; round < rounds; round += 1) {
      heard[team.rank] = (heard[team.rank] ?? 0) + team.agree(team.rank === 0 ? round : -1);
    }
    team.barrier();
    return Array.from(heard);
  },
  /** Each round all see that all have done the round before. */
  march(_columns: GraphColumns, rounds: number, { team }: TaskRun) {
    const steps = team.int32(team.size);
    let outOfStep = 0;
    for (let round = 1; round <= rounds; round += 1) {
      steps[team.rank] = round;
      team.barrier();
      if (steps.some((step) => step !== round)) outOfStep += 1;
      team.barrier();
    }
    return outOfStep;
  },
  /** One member gets into trouble; the others wait for it. */
  trouble(_columns: GraphColumns, { rank, trouble }: { rank: number; trouble: Trouble }, { team }: TaskRun) {
    const answer = team.rank === rank ? cause(trouble) : null;
    team.barrier();
    return answer;
  },

  /** Works until it is told to stop; counts itself among those at work. */
  untilStopped(_columns: GraphColumns, working: Int32Array | null, run: TaskRun) {
    if (working !== null) Atomics.add(working, 0, 1);
    run.progress(0.25);
    spin(() => run.stopped());
    if (working !== null) Atomics.sub(working, 0, 1);
    return 'stopped';
  },
  /** Raises a flag, then works until another one is raised. */
  untilFlag(_columns: GraphColumns, { begun, go }: { begun: Int32Array; go: Int32Array }, { team }: TaskRun) {
    Atomics.add(begun, 0, 1);
    spin(() => Atomics.load(go, 0) === 1);
    return team.size;
  },
  /** Does not listen. With `waits` the others wait for the first member. */
  never(_columns: GraphColumns, { waits }: { waits: boolean }, { team }: TaskRun) {
    if (!waits || team.rank === 0) for (;;);
    team.barrier();
  },

  keep(_columns: GraphColumns, { key, length }: { key: string; length: number }, { kept, team }: TaskRun) {
    let made = 0;
    const array = kept(key, () => {
      made += 1;
      const shared = team.size === 1 ? sharedInt32(length) : team.int32(length);
      shared[0] = key.length;
      team.barrier();
      return shared;
    });
    return { made, first: array[0], length: array.length };
  },
  doneReading(_columns: GraphColumns, go: Int32Array, run: TaskRun) {
    run.doneReading();
    spin(() => Atomics.load(go, 0) === 1);
  },
};
