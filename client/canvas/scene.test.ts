import { expect, it } from 'vitest';
import { LinkAnswer } from '../../model/api/graph.ts';
import { passes } from './scene.ts';

const link = LinkAnswer.parse({
  id: 'L1',
  source: 'city:hefei',
  target: 'city:suzhou',
  layer: 'value',
  kind: 'cooperates_with',
  confidence: 'implied',
  from: '2016',
  to: '2020-06',
  dated: true,
  sources: [
    { id: 'x', title: { zh: '甲', en: 'a' }, publisher: { zh: '甲', en: 'a' }, date: '2020', licence: 'x', locator: 'y', pack: 'z' },
  ],
});

it.each([
  [{}, true],
  [{ layers: ['value'] as const }, true],
  [{ layers: ['knowledge'] as const }, false],
  [{ sure: 'implied' as const }, true],
  [{ sure: 'stated' as const }, false],
  [{ at: '2016' }, true],
  [{ at: '2015' }, false],
  [{ at: '2020' }, true],
  [{ at: '2021' }, false],
])('a link under %j', (view, kept) => expect(passes(link, view)).toBe(kept));
