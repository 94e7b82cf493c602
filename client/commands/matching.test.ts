import { polyphonic } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import type { Command } from './command.ts';
import { matching } from './matching.ts';

const sounds = (han: string): string[][] => polyphonic(han, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });

const COMMANDS: readonly Command[] = [
  { zh: '切换为深色', en: 'Dark theme' },
  { zh: '重做', en: 'Redo' },
  { zh: '排布：地图', en: 'Arrange on the map' },
  { zh: '地图', en: 'Map' },
].map((name) => ({ id: name.en, group: 'view', name, perform: () => undefined }));

describe('commands are found', () => {
  it.each([
    ['dark', ['Dark theme']],
    ['深色', ['Dark theme']],
    ['shense', ['Dark theme']],
    ['ss', ['Dark theme']],
    ['chongzuo', ['Redo']],
    ['cz', ['Redo']],
    ['map', ['Map', 'Arrange on the map']],
    ['arr map', ['Arrange on the map']],
    ['ditu', ['Map', 'Arrange on the map']],
    ['地', ['Map', 'Arrange on the map']],
    ['x', []],
  ])('by %s', (typed, found) => {
    expect(matching(COMMANDS, typed, sounds).map(({ id }) => id)).toEqual(found);
  });

  it('all of them before anything is typed', () => {
    expect(matching(COMMANDS, ' ')).toEqual(COMMANDS);
  });
});
