import { describe, expect, it } from 'vitest';
import { different, overlap } from './different.ts';

const route = (...nodes: number[]) => ({ nodes });

describe('different paths', () => {
  it('share few of the nodes between their ends', () => {
    expect(overlap([0, 1, 2, 9], [0, 1, 3, 4, 9])).toBe(0.5);
    expect(overlap([0, 9], [0, 1, 9])).toBe(0);
  });

  it('are taken cheapest first, near copies left', () => {
    const routes = [route(0, 1, 2, 9), route(0, 1, 3, 9), route(0, 4, 5, 9), route(0, 4, 2, 9), route(0, 9)];
    expect([...different(routes, 1)]).toEqual([routes[0], null, routes[2], null, routes[4]]);
    expect([...different(routes, 0.5)]).toEqual(routes);
    expect([...different([route(0, 1, 9), route(0, 1, 2, 9)], 0)]).toHaveLength(2);
  });
});
