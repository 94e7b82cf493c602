import { describe, expect, it } from 'vitest';
import { readRules, writeRules } from './rulesWritten.ts';

describe('rules in the address', () => {
  it('come back as they were written', () => {
    const rules = {
      firms: true,
      coordinator: false,
      provinces: { least: 4 },
      complementary: { by: 'types', most: 1 },
      entities: { all: false },
      chain: { stages: 2, industry: 'industry:ic' },
    } as const;
    expect(readRules(writeRules(readRules('firms:on')) ?? '')).toEqual({ firms: true });
    const written = 'firms:on,coordinator:off,provinces.least:4,complementary.by:types,complementary.most:1,entities.all:false';
    expect(readRules(`${written},chain.stages:2,chain.industry:industry:ic`)).toEqual(rules);
    expect(readRules(writeRules(readRules(written)) ?? '')).toEqual(readRules(written));
  });

  it('that cannot be read change nothing', () => {
    expect(readRules('nonsense')).toEqual({});
    expect(readRules('provinces.least:many')).toEqual({});
    expect(readRules('no-such-rule:on')).toEqual({});
  });

  it('take no room when nothing differs', () => expect(writeRules({})).toBeUndefined());
});
