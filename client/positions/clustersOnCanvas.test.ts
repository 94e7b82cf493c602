import { expect, it } from 'vitest';
import { NodeId } from '../../model/ids.ts';
import { canvasOf } from './clustersOnCanvas.ts';

it('puts clusters on the canvas so that their outlines do not meet', () => {
  const clusters = [60, 15, 15, 1, 40].map((size, id) => ({
    id,
    members: Array.from({ length: size }, (_, at) => NodeId.parse(`city:c${id}-${at}`)),
  }));
  const { on = [], ...view } = canvasOf(clusters, { method: 'leiden', resolution: '2' });
  expect(view).toMatchObject({ paint: 'cluster', hulls: 'on', clusters: 'leiden,2' });
  expect(on).toHaveLength(131);
  for (const [at, one] of on.entries()) {
    for (const other of on.slice(at + 1)) {
      const together = one.id.split('-')[0] === other.id.split('-')[0];
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(together ? 60 : 120);
    }
  }
});
