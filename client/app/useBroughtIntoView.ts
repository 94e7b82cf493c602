import { type RefObject, useEffect, useRef } from 'react';

/** Brings what tells of the chosen one into view, should it lie below: on a narrow page it stands under the chart or table. */
export function useBroughtIntoView<Of extends HTMLElement>(chosen: string | undefined): RefObject<Of | null> {
  const top = useRef<Of>(null);
  useEffect(() => {
    if (chosen !== undefined && (top.current?.getBoundingClientRect().top ?? 0) > innerHeight - 80) {
      top.current?.scrollIntoView({ block: 'start' });
    }
  }, [chosen]);
  return top;
}
