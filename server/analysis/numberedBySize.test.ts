import { expect, it } from 'vitest';
import { NO_GROUP, numberedBySize } from './numberedBySize.ts';

it('numbers by falling size, and among equals by the first item', () => {
  const group = Int32Array.of(4, 2, NO_GROUP, 7, 7, 2, 7, 0);
  expect([...numberedBySize(group, 8)]).toEqual([3, 2, 1, 1]);
  expect([...group]).toEqual([2, 1, NO_GROUP, 0, 0, 1, 0, 3]);
});
