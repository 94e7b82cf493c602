import { type RefObject, useEffect, useRef } from 'react';

/** What lies beside the list gives way to something else: whoever stood in it stands at the beginning of what came. */
export function useFocusKept<Of extends HTMLElement>(shown: string | undefined): RefObject<Of | null> {
  const place = useRef<Of>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== shown && document.activeElement === document.body) place.current?.focus({ preventScroll: true });
    before.current = shown;
  }, [shown]);
  return place;
}
