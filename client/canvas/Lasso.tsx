import { type PointerEvent, useState } from 'react';
import { useWords } from '../app/words.ts';
import { canvasWords } from './words.ts';

type Corner = readonly [x: number, y: number];

/** So far the pointer moves before the line has another corner. */
const STEP = 4;

/** Over the canvas while one draws a line round what is to be chosen; with Shift held it is added to what is chosen. */
export function Lasso({ onDrawn }: { onDrawn: (corners: readonly Corner[], adds: boolean) => void }) {
  const t = useWords(canvasWords);
  const [corners, setCorners] = useState<readonly Corner[]>([]);
  const cornerOf = ({ currentTarget, clientX, clientY }: PointerEvent): Corner => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  function begin(event: PointerEvent): void {
    event.currentTarget.setPointerCapture(event.pointerId);
    setCorners([cornerOf(event)]);
  }
  function draw(event: PointerEvent): void {
    const last = corners.at(-1);
    const corner = cornerOf(event);
    if (last !== undefined && Math.hypot(corner[0] - last[0], corner[1] - last[1]) >= STEP) setCorners([...corners, corner]);
  }
  function end(event: PointerEvent): void {
    setCorners([]);
    if (corners.length > 2) onDrawn(corners, event.shiftKey);
  }
  return (
    <svg
      className="lasso"
      aria-label={t('lassoHint')}
      role="img"
      onPointerDown={begin}
      onPointerMove={draw}
      onPointerUp={end}
      onPointerCancel={() => setCorners([])}
    >
      <polygon points={corners.map((corner) => corner.join(',')).join(' ')} />
    </svg>
  );
}
