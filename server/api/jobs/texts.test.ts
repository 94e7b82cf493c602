import { describe, expect, it } from 'vitest';
import type { JobState } from '../../../model/api/jobs.ts';
import { JOB_TEXTS } from './texts.ts';

const why = { zh: '图中没有这个节点。', en: 'The graph has no such node.' };
const told = (state: JobState, progress = 0, ahead = 0) => JOB_TEXTS[state]({ progress, ahead, why });

describe('how a job stands', () => {
  it('is said in both languages', () => {
    expect(told('waiting')).toEqual({ zh: '排队中，下一个就轮到它。', en: 'Waiting; it is the next to begin.' });
    expect(told('waiting', 0, 1)).toEqual({ zh: '排队中，前面还有 1 个。', en: 'Waiting; one other begins before it.' });
    expect(told('waiting', 0, 7)).toEqual({ zh: '排队中，前面还有 7 个。', en: 'Waiting; 7 others begin before it.' });
    expect(told('running', 0.9999)).toEqual({ zh: '正在运行，已完成 99%。', en: 'Running, 99% done.' });
    expect(told('done')).toEqual({ zh: '已完成，可以取结果。', en: 'Done; the result can be fetched.' });
    expect(told('failed')).toEqual({ zh: '未能完成：图中没有这个节点。', en: 'It failed. The graph has no such node.' });
    expect(told('cancelled')).toEqual({ zh: '已取消，没有结果。', en: 'Cancelled; there is no result.' });
  });
});
