import { describe, expect, it } from 'vitest';
import { abbreviates } from './abbreviation.ts';

describe('an abbreviation of a Han name', () => {
  it.each([
    ['中科大', '中国科学技术大学', true],
    ['中科院药物所', '中国科学院上海药物研究所', true],
    ['大中科', '中国科学技术大学', false],
    ['科大', '中国科学技术大学', false],
    ['中', '中国科学技术大学', false],
    ['中大大', '中国科学技术大学', false],
    ['hf', 'hefei', false],
  ])('%s for %s: %s', (typed, name, is) => {
    expect(abbreviates(typed, name)).toBe(is);
  });
});
