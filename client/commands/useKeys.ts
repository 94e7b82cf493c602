import { useEffect } from 'react';
import { commandFor, isSingle, isTaken, keyOf } from './keys.ts';
import { openedNow } from './opened.ts';
import { allCommands } from './registry.ts';
import { singleKeysAreOn } from './singleKeys.ts';

/** How long the first of two keys waits for the second. */
const WAIT_MS = 1500;

/** The keys of all commands, anywhere on the page. */
export function useKeys(): void {
  useEffect(() => {
    let before: { readonly pressed: string; readonly at: number } | undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented || openedNow() !== undefined) return;
      const pressed = keyOf(event);
      // Nothing can come over a dialog that holds the whole page, nor be done behind it.
      if (document.querySelector('dialog:modal') !== null) {
        if (pressed === 'Ctrl+K') event.preventDefault();
        return;
      }
      // Ctrl+K works even while one types; other keys are the field's own there.
      if (pressed !== 'Ctrl+K' && isTaken(event.target)) return;
      if (isSingle(pressed) && !singleKeysAreOn()) return;
      const recent = before !== undefined && event.timeStamp - before.at < WAIT_MS ? before.pressed : undefined;
      const command = commandFor(allCommands(), pressed, recent);
      before = command === undefined && isSingle(pressed) ? { pressed, at: event.timeStamp } : undefined;
      if (command === undefined) return;
      event.preventDefault();
      command.perform();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
