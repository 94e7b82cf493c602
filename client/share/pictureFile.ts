import type { PictureOffer } from './offers.ts';

export const PICTURE_SIZES = ['screen', 'screen2', 'a4', 'a3'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Dots for each length of the drawing, and for each inch of paper. */
  readonly scale: number;
  readonly dotsPerInch: number;
}

const PRINT = { scale: 300 / 96, dotsPerInch: 300 };
/** Dots of paper, the long side first. */
const PAPERS = { a4: [3508, 2480], a3: [4961, 3508] } as const;
const NARROWEST = 640;
/** For title and legend beside the picture as it is on screen. */
const FRAME = 190;

/** How large a picture is made, by what its offer measures on screen. */
export function sheetOf(size: PictureSize, { width, height }: Pick<PictureOffer, 'width' | 'height'>): Sheet {
  if (size === 'screen' || size === 'screen2') {
    const scale = size === 'screen' ? 1 : 2;
    return { width: Math.max(NARROWEST, Math.round(width)), height: Math.round(height) + FRAME, scale, dotsPerInch: 96 * scale };
  }
  const [long, short] = PAPERS[size];
  const [across, down] = height > width ? [short, long] : [long, short];
  return { width: across / PRINT.scale, height: down / PRINT.scale, ...PRINT };
}
