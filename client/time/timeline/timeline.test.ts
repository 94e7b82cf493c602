import { describe, expect, it } from 'vitest';
import { PartialDate } from '../../../model/partialDate.ts';
import { along, axisOf, moment, placed } from './axis.ts';
import { busiestYear, growthBars, reachOf } from './growthBars.ts';

const axis = axisOf([2004, 2005, 2006, 2007]);

describe('the axis', () => {
  it('puts a date where its first day lies', () => {
    expect(moment(PartialDate.parse('2005'))).toBe(2005);
    expect(moment(PartialDate.parse('2005-07-02'))).toBeCloseTo(2005.5, 2);
    expect(along(axis, 2005)).toBe(0.25);
    expect(along(axis, 1999)).toBe(0);
    expect(along(axis, 2020)).toBe(1);
  });

  it('draws a span without an end up to the edge, and never a negative one', () => {
    expect(placed(axis, 2005, undefined)).toEqual({ left: '25.000%', width: '75.000%' });
    expect(placed(axis, undefined, 2006)).toEqual({ left: '0.000%', width: '50.000%' });
    expect(placed(axis, 2006, 2005)).toEqual({ left: '50.000%', width: '0.000%' });
  });
});

describe('bars of growth', () => {
  const layer = { layer: 'knowledge', meanAge: [], undated: 0, holding: [] } as const;
  const grown = growthBars({ ...layer, begun: [2, 190], registered: [0, 180], ended: [0, 4], meanAge: [], holding: [] });
  const small = growthBars({ ...layer, begun: [1, 3], registered: [0, 0], ended: [9, 0], meanAge: [], holding: [] });

  it('leave out the first year of a register', () => {
    expect(grown.begun).toEqual([2, 10]);
    expect(grown.most).toBe(10);
  });

  it('name the year with the most growth, whatever a register adds', () => {
    const begun = { ...layer, begun: [20, 190, 12], registered: [0, 180, 0], ended: [], meanAge: [], holding: [] };
    expect(busiestYear({ years: [2004, 2005, 2006], layers: [begun] })).toBe(2004);
  });

  it('have a scale of their own, or one for all', () => {
    expect(reachOf(small, [grown, small], false)).toEqual({ up: 3, down: 9 });
    expect(reachOf(small, [grown, small], true)).toEqual({ up: 10, down: 9 });
  });
});
