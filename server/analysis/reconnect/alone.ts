import type { Run } from '../algorithm.ts';
import { ALONE } from '../team.ts';

/** The same run for one thread: what rests on a few pairs of nodes is not shared out. */
export const alone = (run: Run): Run => ({ team: ALONE, stopped: () => run.stopped(), progress: (share) => run.progress(share) });
