import { type RefObject, useEffect, useRef, useState } from 'react';

const BEYOND = 8;

/** Of many rows of one height only those in sight are made. A chosen row is brought into sight. */
export function useWindowed(
  rows: number,
  rowHeight: number,
  chosen: number,
): { frame: RefObject<HTMLElement | null>; first: number; last: number; onScroll: () => void } {
  const frame = useRef<HTMLElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 400 });
  const onScroll = (): void => {
    const { current } = frame;
    if (current !== null) setSight({ top: current.scrollTop, height: current.clientHeight });
  };
  useEffect(() => {
    const { current } = frame;
    if (current === null) return;
    const measured = new ResizeObserver(() => setSight({ top: current.scrollTop, height: current.clientHeight }));
    measured.observe(current);
    return () => measured.disconnect();
  }, []);
  useEffect(() => {
    const { current } = frame;
    if (current === null || chosen < 0) return;
    const top = chosen * rowHeight;
    // The head of the table covers the first row's height.
    if (top >= current.scrollTop && top + 2 * rowHeight <= current.scrollTop + current.clientHeight) return;
    current.scrollTop = top - current.clientHeight / 2 + rowHeight;
  }, [chosen, rowHeight]);
  const first = Math.max(0, Math.min(rows, Math.floor(sight.top / rowHeight) - BEYOND));
  return { frame, first, last: Math.min(rows, first + Math.ceil(sight.height / rowHeight) + 2 * BEYOND), onScroll };
}
