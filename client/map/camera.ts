import type { Camera } from './projection.ts';

export const WHOLE: Camera = { scale: 1, x: 0, y: 0 };

const STEP = 60;
const FACTOR = 1.4;

/** Zooms about a point measured from the centre, so that what is there stays there. */
export function zoomed({ scale, x, y }: Camera, factor: number, about: { readonly x: number; readonly y: number }): Camera {
  const next = Math.min(12, Math.max(0.8, scale * factor));
  const by = next / scale;
  return { scale: next, x: about.x - (about.x - x) * by, y: about.y - (about.y - y) * by };
}

/** Where a key takes the camera; nowhere for other keys. */
export function steered(camera: Camera, key: string): Camera | undefined {
  const { x, y } = camera;
  const middle = { x: 0, y: 0 };
  switch (key) {
    case 'ArrowLeft':
      return { ...camera, x: x + STEP };
    case 'ArrowRight':
      return { ...camera, x: x - STEP };
    case 'ArrowUp':
      return { ...camera, y: y + STEP };
    case 'ArrowDown':
      return { ...camera, y: y - STEP };
    case '+':
    case '=':
      return zoomed(camera, FACTOR, middle);
    case '-':
      return zoomed(camera, 1 / FACTOR, middle);
    case '0':
      return WHOLE;
    default:
      return undefined;
  }
}
