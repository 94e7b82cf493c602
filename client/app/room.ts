import { type RefObject, useEffect, useState } from 'react';
import { rootScale } from './typefaces.ts';

/** What a drawing has as a length, in the measure of the page's letters: they are larger on walls and large desks. */
export const rem = (length: number): string => `${length / 16}rem`;

/**
 * How wide an element is, as long as it is there; 0 before it was measured. Counted in pixels of a page
 * with ordinary letters, so that a drawing which is shown in `rem` grows with the words around it.
 */
export function useRoom(element: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const watch = new ResizeObserver(() => setRoom(Math.floor(current.clientWidth / rootScale())));
    watch.observe(current);
    return () => watch.disconnect();
  }, [element]);
  return room;
}
