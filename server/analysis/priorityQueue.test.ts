import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PriorityQueue } from './priorityQueue.ts';

it('gives what was put in by rising key, as a sorted list would, also when it grows and is emptied in between', () => {
  const step = fc.oneof(fc.record({ key: fc.integer({ min: 0, max: 50 }) }), fc.constant('pop' as const));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 3000, size: 'max' }), (steps) => {
      const queue = new PriorityQueue();
      const list: number[] = [];
      steps.forEach((taken, at) => {
        if (taken !== 'pop') {
          queue.push(taken.key, at);
          list.push(taken.key);
          list.sort((a, b) => a - b);
        } else if (list.length > 0) {
          expect(queue.key).toBe(list.shift());
          const pushed = steps[queue.node];
          expect(pushed).toEqual({ key: queue.key });
          queue.pop();
        }
        expect(queue.size).toBe(list.length);
      });
    }),
    { numRuns: 60 },
  );
});
