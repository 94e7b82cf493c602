import type { Text } from '../../model/text.ts';

/** In the order in which the palette and the list of keys show them. */
export const COMMAND_GROUPS = ['here', 'pages', 'layers', 'view'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** One thing that can be done: palette, keys and the list of keys all come from it. */
export interface Command {
  readonly id: string;
  /** `here`: what only the page that is open can do. */
  readonly group: CommandGroup;
  /** In both languages, because it is found by both, and by pinyin. */
  readonly name: Text;
  /** As keys are written: `Ctrl+Shift+Z`, `P`, or one after the other, `G M`. Several lead to the same. */
  readonly keys?: readonly string[];
  /** For what can be on or off. */
  readonly isOn?: boolean;
  /** Left out: always possible. */
  readonly isPossible?: boolean;
  perform(): void;
}

export const isPossible = (command: Command): boolean => command.isPossible !== false;
