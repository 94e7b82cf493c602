import { describe, expect, it } from 'vitest';
import { applied, preferenceIn } from './preference.ts';

describe('a preference', () => {
  it.each([
    ['respond-async', undefined],
    ['respond-async, wait=2', 2],
    ['wait=2,respond-async', 2],
    ['Respond-Async , WAIT = "7"', 7],
    ['return=minimal; foo="a, wait=9", respond-async', undefined],
    ['respond-async, wait=3, wait=5', 3],
    ['respond-async; depth=1, wait=4; why="so"', 4],
    ['respond-async, wait=86400', 60],
    ['respond-async, wait=0', 0],
    ['respond-async, wait=-1', undefined],
    ['respond-async, wait=soon', undefined],
    ['respond-async, wait', undefined],
    ['respond-async="", =, ,;', undefined],
  ])('is read from %s', (header, wait) => {
    expect(preferenceIn(header)).toEqual({ wait });
  });

  it.each([undefined, '', 'wait=2', 'handling=lenient', 'note="respond-async"', 'respond-asynchronously', 'x-respond-async', '"', ',,;='])(
    'for a job is not in %s',
    (header) => {
      expect(preferenceIn(header)).toBeNull();
    },
  );

  it('is confirmed as far as it was followed', () => {
    expect(applied({ wait: 2 }, true)).toBe('respond-async, wait=2');
    expect(applied({ wait: undefined }, true)).toBe('respond-async');
    expect(applied({ wait: 2 }, false)).toBe('wait=2');
    expect(applied({ wait: undefined }, false)).toBe('');
  });
});
