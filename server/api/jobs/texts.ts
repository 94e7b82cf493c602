import type { JobState } from '../../../model/api/jobs.ts';
import type { Text } from '../../../model/text.ts';

interface Told {
  readonly progress: number;
  readonly ahead: number;
  /** Why it failed. */
  readonly why: Text;
}

/** How a job stands, in a sentence. */
export const JOB_TEXTS: Readonly<Record<JobState, (told: Told) => Text>> = {
  waiting: ({ ahead }) =>
    ahead === 0
      ? { zh: '排队中，下一个就轮到它。', en: 'Waiting; it is the next to begin.' }
      : { zh: `排队中，前面还有 ${ahead} 个。`, en: `Waiting; ${ahead === 1 ? 'one other begins' : `${ahead} others begin`} before it.` },
  running: ({ progress }) => ({ zh: `正在运行，已完成 ${percent(progress)}。`, en: `Running, ${percent(progress)} done.` }),
  done: () => ({ zh: '已完成，可以取结果。', en: 'Done; the result can be fetched.' }),
  failed: ({ why }) => ({ zh: `未能完成：${why.zh}`, en: `It failed. ${why.en}` }),
  cancelled: () => ({ zh: '已取消，没有结果。', en: 'Cancelled; there is no result.' }),
};

/** Downwards: what is not done yet is never called done. */
const percent = (share: number): string => `${Math.floor(share * 100)}%`;
