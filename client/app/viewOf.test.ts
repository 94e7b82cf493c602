import { expect, it } from 'vitest';
import { viewOf } from './viewOf.ts';

const ON = 'city:hefei@0,0;city:suzhou@100,0';

it('reads an address once, and keeps what is written as before', () => {
  const search = { on: ON, sel: 'city:hefei' };
  const view = viewOf(search);
  expect(viewOf(search)).toBe(view);
  const next = viewOf({ on: ON, sel: 'city:suzhou', layers: 'knowledge' });
  expect(next.on).toBe(view.on);
  expect(next).toMatchObject({ sel: 'city:suzhou', layers: ['knowledge'] });
  expect(viewOf({ sel: 'city:suzhou' })).toEqual({ sel: 'city:suzhou' });
});

it('tells another arrangement from the one before', () => {
  const before = viewOf({ on: ON });
  expect(viewOf({ on: 'city:hefei@1,0' }).on).not.toEqual(before.on);
});
