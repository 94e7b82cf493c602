import { describe, expect, it } from 'vitest';
import { heeded, narrowedBy } from './narrowed.ts';

const VIEW = { layers: ['knowledge', 'industry'], at: '2020', sure: 'stated' } as const;

describe('what an answer was narrowed to', () => {
  it('is told in words', () => {
    const filters = { ...VIEW, layers: [...VIEW.layers] };
    expect(narrowedBy(filters, 'en').map(({ value }) => value)).toEqual([
      'Knowledge, Industry',
      expect.stringContaining('2020'),
      expect.any(String),
    ]);
    expect(narrowedBy({}, 'zh')).toEqual([]);
  });

  it('is only what the answer heeds', () => {
    const filters = { ...VIEW, layers: [...VIEW.layers] };
    expect(heeded(filters)).toEqual(filters);
    expect(heeded(filters, ['layers', 'at'])).toEqual({ sure: 'stated' });
    expect(narrowedBy(heeded(filters, ['layers']), 'en').map(({ name }) => name)).toEqual(['Date', 'Certainty']);
  });
});
