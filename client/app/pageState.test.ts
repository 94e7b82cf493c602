import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readState, unreadOf } from './pageState.ts';

const SCHEMAS = { topic: z.string().max(5), count: z.string().regex(/^\d+$/).transform(Number) };

describe("a page's part of the address", () => {
  it('is read by the schema of each key, numbers as they were written', () => {
    expect(readState(SCHEMAS, { topic: 'chips', count: 12, other: 'x' })).toEqual({ topic: 'chips', count: 12 });
  });

  it('leaves out what cannot be read, and keeps the rest', () => {
    expect(readState(SCHEMAS, { topic: 'too long a topic', count: '7' })).toEqual({ count: 7 });
    expect(readState(SCHEMAS, { count: 'seven' })).toEqual({});
  });

  it('knows what was left out', () => {
    expect(unreadOf(SCHEMAS, { topic: 'chips', count: 'seven', other: 'x' })).toEqual([{ key: 'count', written: 'seven' }]);
    expect(unreadOf(SCHEMAS, { topic: '', count: 7 })).toEqual([]);
  });
});
