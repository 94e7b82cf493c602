import { TOOL_SIGNS, type ToolSign } from './toolSigns.ts';

interface ToolProps {
  readonly sign: ToolSign;
  readonly name: string;
  /** What it does, where the name alone does not say it. */
  readonly hint?: string;
  readonly keys?: readonly string[];
  /** For what can be on or off. */
  readonly isOn?: boolean | undefined;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

/** A button of the toolbar: its sign, and its name beside it where there is room; else the name shows when one points to it or comes to it by key. */
export function Tool({ sign, name, hint, keys = [], isOn, disabled, onPress }: ToolProps) {
  const told = hint ?? name;
  return (
    <button
      type="button"
      className="tool"
      // Not `disabled`: the focus would be lost when the last step is undone.
      aria-disabled={disabled}
      title={keys.length === 0 ? told : `${told} (${keys.join(', ')})`}
      {...(isOn !== undefined && { 'aria-pressed': isOn })}
      onClick={disabled ? undefined : onPress}
    >
      <Sign of={sign} />
      <span className="tool-name">{name}</span>
    </button>
  );
}

export function Sign({ of }: { of: ToolSign }) {
  return (
    <svg className="tool-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={TOOL_SIGNS[of]} />
    </svg>
  );
}
