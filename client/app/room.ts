import { type RefObject, useEffect, useState } from 'react';

/** The letter size of the page that drawings reckon with. */
const ORDINARY = 16;

/** What a drawing has as a length, as the page's letters are now: they are larger on walls and large desks. */
export const rem = (length: number): string => `${length / ORDINARY}rem`;

/**
 * How wide an element is, as long as it is there; 0 before it was measured. Counted in pixels of a page
 * with ordinary letters, so that a drawing which is shown in `rem` grows with the words around it.
 */
export function useRoom(element: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const watch = new ResizeObserver(() => setRoom(Math.floor(current.clientWidth / enlargement())));
    watch.observe(current);
    return () => watch.disconnect();
  }, [element]);
  return room;
}

const enlargement = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / ORDINARY;
