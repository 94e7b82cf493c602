import type { Drawing } from '../../model/drawing.ts';
import type { LegendInks, PictureLegend } from './legend/pictureLegend.ts';
import { roomForLegend, withLegend } from './legend/withLegend.ts';
import type { PictureExtent, PictureOffer } from './offers.ts';

export const PICTURE_SIZES = ['screen', 'screen2', 'a4', 'a3'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

export interface Sheet {
  readonly width: number;
  /** Of the picture with its title and legend; without one, both are added to the picture's own height. */
  readonly height?: number;
  readonly scale: number;
  readonly dotsPerInch: number;
}

const PRINT = { scale: 300 / 96, dotsPerInch: 300 };
/** Dots of paper, the long side first. */
const PAPERS = { a4: [3508, 2480], a3: [4961, 3508] } as const;
const NARROWEST = 640;

/** How large a picture is made, by what its offer measures on screen. */
export function sheetOf(size: PictureSize, { width, height }: Pick<PictureOffer, 'width' | 'height'>): Sheet {
  if (size === 'screen') return { width: Math.max(NARROWEST, width), scale: 1, dotsPerInch: 96 };
  if (size === 'screen2') return { width: Math.max(NARROWEST, width), scale: 2, dotsPerInch: 192 };
  const [long, short] = PAPERS[size].map((dots) => dots / PRINT.scale);
  return height > width ? { width: short ?? 0, height: long ?? 0, ...PRINT } : { width: long ?? 0, height: short ?? 0, ...PRINT };
}

const LOWEST = 200;

/** The picture on its sheet, between title and legend. */
export function composed(
  offer: PictureOffer,
  extent: PictureExtent,
  sheet: Sheet,
  legend: PictureLegend,
  inks: LegendInks & { readonly halo: string },
): Drawing {
  const { width } = sheet;
  let height = sheet.height === undefined ? offer.height : sheet.height - roomForLegend(legend, width, inks);
  // What could not be shown depends on the room, and the room on how much is told of it: it settles at once.
  for (let attempt = 0; ; attempt += 1) {
    const { drawing, notes } = offer.draw(extent, width, Math.max(LOWEST, height));
    const whole = withLegend(drawing, { ...legend, lines: [...legend.lines, ...notes] }, inks, inks.halo);
    if (sheet.height === undefined || attempt === 3 || Math.abs(whole.height - sheet.height) < 1) return whole;
    height += sheet.height - whole.height;
  }
}
