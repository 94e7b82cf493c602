import { type Command, isPossible } from './command.ts';

const FIELDS = 'input, textarea, select, [contenteditable], [role="listbox"], [role="grid"], [role="menu"], [role="tree"]';

/** How a pressed key is written in a command: `Ctrl+K`, `P`, `?`. Cmd counts as Ctrl. */
export function keyOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): string {
  const isSign = key.length === 1;
  // Shift is part of a sign such as `?`, and of nothing but letters with Ctrl.
  const isShifted = shiftKey && (!isSign || ctrlKey || metaKey);
  const modifiers = [...(ctrlKey || metaKey ? ['Ctrl'] : []), ...(altKey ? ['Alt'] : []), ...(isShifted ? ['Shift'] : [])];
  return [...modifiers, isSign ? key.toUpperCase() : key].join('+');
}

/** A key of one sign, without Ctrl: it can be switched off, because who dictates or slips presses it unawares. */
export const isSingle = (pressed: string): boolean => !pressed.startsWith('Ctrl+');

/** While one types, chooses from a list or stands in a dialog, single keys belong to that. */
export const isTaken = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(`${FIELDS}, dialog, [role="dialog"]`) !== null;

/** The command whose key was pressed, alone or after the one before it; of several the one that is possible now. */
export function commandFor(commands: readonly Command[], pressed: string, before: string | undefined): Command | undefined {
  const reaches = (wanted: string): Command | undefined =>
    commands.find((command) => isPossible(command) && command.keys?.includes(wanted));
  return (before === undefined ? undefined : reaches(`${before} ${pressed}`)) ?? reaches(pressed);
}
