import { describe, expect, it } from 'vitest';
import { NodeId } from '../../model/ids.ts';
import { overlaps } from './overlap.ts';

const members = (...names: string[]) => names.map((name) => NodeId.parse(`city:${name}`));

describe('two resolutions', () => {
  it('tell where the members of a cluster go, most first', () => {
    const others = [
      { id: 1, members: members('a') },
      { id: 2, members: members('b', 'c', 'x') },
      { id: 3, members: members('y') },
    ];
    expect(overlaps({ id: 1, members: members('a', 'b', 'c') }, others)).toEqual([
      { cluster: 2, count: 2 },
      { cluster: 1, count: 1 },
    ]);
  });
});
