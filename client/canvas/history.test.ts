import { expect, it } from 'vitest';
import { done, type History, nothingDone, redone, undone } from './history.ts';

it('undoes and redoes step by step, and forgets the undone when something new is done', () => {
  let history: History<string> = done(done(nothingDone, 'a'), 'b');
  const back = undone(history, 'c');
  expect(back?.state).toBe('b');
  const further = undone(back?.history ?? nothingDone, 'b');
  expect(further?.state).toBe('a');
  expect(undone(further?.history ?? nothingDone, 'a')).toBeNull();
  const again = redone(further?.history ?? nothingDone, 'a');
  expect(again?.state).toBe('b');
  history = done(again?.history ?? nothingDone, 'b');
  expect(redone(history, 'd')).toBeNull();
  expect(undone(history, 'd')?.state).toBe('b');
});
