import { describe, expect, it, vi } from 'vitest';
import type { Command } from './command.ts';
import { commandFor, isSingle, keyOf } from './keys.ts';

const pressed = (key: string, modifiers: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}): KeyboardEvent =>
  ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...modifiers }) as KeyboardEvent;

const command = (id: string, keys: readonly string[], isPossible = true): Command => ({
  id,
  group: 'view',
  name: { zh: id, en: id },
  keys,
  isPossible,
  perform: vi.fn(),
});

describe('keys', () => {
  it.each([
    [pressed('k', { ctrlKey: true }), 'Ctrl+K'],
    [pressed('k', { metaKey: true }), 'Ctrl+K'],
    [pressed('Z', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+Z'],
    [pressed('?', { shiftKey: true }), '?'],
    [pressed('P', { shiftKey: true }), 'P'],
    [pressed('Delete'), 'Delete'],
    [pressed('ArrowUp', { shiftKey: true }), 'Shift+ArrowUp'],
  ])('are written as commands write them: %#', (event, written) => {
    expect(keyOf(event)).toBe(written);
  });

  it('lead to a command alone or one after the other, and to the possible one of two', () => {
    const [map, pin, first, second] = [command('map', ['G M']), command('pin', ['P']), command('a', ['U'], false), command('b', ['U'])];
    const all = [map, pin, first, second];
    expect(commandFor(all, 'M', 'G')).toBe(map);
    expect(commandFor(all, 'M', undefined)).toBeUndefined();
    expect(commandFor(all, 'P', 'G')).toBe(pin);
    expect(commandFor(all, 'U', undefined)).toBe(second);
  });

  it('are single without Ctrl', () => {
    expect([isSingle('P'), isSingle('G'), isSingle('Ctrl+K')]).toEqual([true, true, false]);
  });
});
