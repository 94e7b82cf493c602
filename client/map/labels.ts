import type { Point } from './strands.ts';

export interface Wanted {
  readonly text: string;
  readonly at: Point;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Labels in the order of their weight: each takes the first free side of its mark, and one that finds none, or none within the frame, is left out. */
export function placeLabels(wanted: readonly Wanted[], frame?: { readonly width: number; readonly height: number }): Label[] {
  const taken: Box[] = wanted.map(({ at: [x, y], radius }) => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }));
  const placed: Label[] = [];
  wanted.forEach((label, own) => {
    const free = sides(label)
      .filter((box) => frame === undefined || (box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height))
      .find((box) => !taken.some((other, at) => at !== own && overlap(box, other)));
    if (free === undefined) return;
    taken.push(free);
    placed.push({ text: label.text, x: free.left, y: (free.top + free.bottom) / 2 });
  });
  return placed;
}

function sides({ at: [x, y], radius, width, height }: Wanted): Box[] {
  const gap = radius + 3;
  const slant = gap * 0.7;
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return [
    box(x + gap, y - height / 2),
    box(x - gap - width, y - height / 2),
    box(x - width / 2, y - gap - height),
    box(x - width / 2, y + gap),
    ...[y - gap - height / 2, y + gap - height / 2].flatMap((top) => [box(x + slant, top), box(x - slant - width, top)]),
  ];
}

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
