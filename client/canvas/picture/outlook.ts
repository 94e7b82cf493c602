import type { Point } from './shapes.ts';

/** Which part of the arrangement a picture shows, and how large. */
export interface PictureOutlook {
  readonly pan: { readonly x: number; readonly y: number };
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const MARGIN = 60;
/** Few nodes are not blown up to fill the sheet. */
const NEAREST = 1.6;

/** All of an extent on a sheet. */
export function outlookOn({ left, right, top, bottom }: Extent, width: number, height: number, margin = MARGIN): PictureOutlook {
  const zoom = Math.min(NEAREST, (width - 2 * margin) / Math.max(1, right - left), (height - 2 * margin) / Math.max(1, bottom - top));
  return { zoom, width, height, pan: { x: width / 2 - (zoom * (left + right)) / 2, y: height / 2 - (zoom * (top + bottom)) / 2 } };
}

/** What one sees now, on a sheet of another size. */
export function sameSight({ pan, zoom, width, height }: PictureOutlook, onWidth: number, onHeight: number): PictureOutlook {
  const by = Math.min(onWidth / width, onHeight / height);
  return {
    zoom: zoom * by,
    width: onWidth,
    height: onHeight,
    pan: { x: pan.x * by + (onWidth - width * by) / 2, y: pan.y * by + (onHeight - height * by) / 2 },
  };
}

export const onSheet = ({ pan, zoom }: PictureOutlook, [x, y]: Point): [number, number] => [x * zoom + pan.x, y * zoom + pan.y];

export function isOnSheet({ width, height }: PictureOutlook, points: readonly Point[], margin = 0): boolean {
  let [left, right, top, bottom] = [true, true, true, true];
  for (const [x, y] of points) {
    left &&= x < -margin;
    right &&= x > width + margin;
    top &&= y < -margin;
    bottom &&= y > height + margin;
  }
  return !(left || right || top || bottom);
}
