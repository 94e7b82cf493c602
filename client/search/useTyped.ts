import { type CompositionEvent, type KeyboardEvent, useMemo, useRef, useState } from 'react';

export interface Typed {
  /** As it stands in the field. */
  readonly text: string;
  /** As it may be asked: nothing changes while an input method is composing. */
  readonly asked: string;
  change(text: string): void;
  /** Belongs on the field itself. */
  readonly field: {
    onCompositionStart(): void;
    onCompositionEnd(event: CompositionEvent<HTMLInputElement>): void;
    onKeyDownCapture(event: KeyboardEvent<HTMLInputElement>): void;
  };
}

/** What one types, safe for input methods: their keys (Enter, arrows, digits) choose a word there, and nothing here. */
export function useTyped(first = ''): Typed {
  const [text, setText] = useState(first);
  const [asked, setAsked] = useState(first.trim());
  const composing = useRef(false);
  return useMemo(
    () => ({
      text,
      asked,
      change(changed) {
        setText(changed);
        if (!composing.current) setAsked(changed.trim());
      },
      field: {
        onCompositionStart() {
          composing.current = true;
        },
        onCompositionEnd({ currentTarget }) {
          composing.current = false;
          setAsked(currentTarget.value.trim());
        },
        onKeyDownCapture(event) {
          if (isComposing(event)) event.stopPropagation();
        },
      },
    }),
    [text, asked],
  );
}

/** Safari ends the composition before it sends the Enter that ended it; only the key code 229 gives it away there. */
const isComposing = ({ nativeEvent }: KeyboardEvent): boolean => nativeEvent.isComposing || nativeEvent.keyCode === 229;
