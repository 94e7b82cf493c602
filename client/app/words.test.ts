import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { say, type Words } from './words.ts';

const CLIENT = new URL('..', import.meta.url).pathname;
const files = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' });

describe('texts', () => {
  it.each(files.filter((file) => /words\.ts$/i.test(file) && !file.endsWith('app/words.ts')))(
    '%s has both languages, with the same blanks',
    async (file) => {
      const exported: Record<string, Words> = await import(join(CLIENT, file));
      for (const words of Object.values(exported)) {
        for (const [key, { zh, en }] of Object.entries(words)) {
          expect([key, zh.trim() !== '', en.trim() !== '']).toEqual([key, true, true]);
          const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();
          expect([key, blanks(zh)]).toEqual([key, blanks(en)]);
        }
      }
    },
  );

  it.each(files.filter((file) => file.endsWith('.tsx')))('%s has no text of its own', (file) => {
    const text = readFileSync(join(CLIENT, file), 'utf8').replaceAll(/\/\*\*?[\s\S]*?\*\/|\/\/.*/g, '');
    expect(text.match(/\p{Script=Han}+/u)?.[0]).toBeUndefined();
    expect(text.match(/>\s*[A-Z][a-z]+ [a-z]+[^<{]*</)?.[0]).toBeUndefined();
  });

  it('are filled in, numbers in the reader’s way', () => {
    const words = { shown: { zh: '共 {n} 条', en: '{n} in all' } } satisfies Words;
    expect(say(words, 'en')('shown', { n: 12_345 })).toBe('12,345 in all');
    expect(say(words, 'zh')('shown', { n: 2 })).toBe('共 2 条');
  });

  it('have the word that goes with one, and the word that goes with many', () => {
    const words = { left: { zh: '{n} 个不在图中', en: '{n} {n:node is|nodes are} gone' } } satisfies Words;
    const left = (n: number | string) => say(words, 'en')('left', { n });
    expect([left(1), left('1'), left(0), left(2)]).toEqual(['1 node is gone', '1 node is gone', '0 nodes are gone', '2 nodes are gone']);
  });
});
