import { INKS, type Shade } from '../../app/inks.ts';

/** A cell's ground, and the letters that can be read on it. */
export interface CellShade {
  readonly fill: string;
  readonly text: string;
}

/** From a cell without a tie to the fullest: the hue grows out of the paper, then towards the ink. Between them no letters could be read. */
const STEPS = {
  light: [
    [0, 0.05],
    [0.14, 0],
    [0.34, 0],
    [0.58, 0],
    [0.65, 0.35],
    [0.4, 0.6],
  ],
  dark: [
    [0, 0.05],
    [0.16, 0],
    [0.3, 0],
    [0.45, 0],
    [0.82, 0],
    [0.65, 0.35],
  ],
} as const satisfies Record<Shade, readonly (readonly [hue: number, ink: number])[]>;

export function cellShades(hue: string, shade: Shade): CellShade[] {
  const { paper, ink } = INKS[shade];
  return STEPS[shade].map(([ofHue, ofInk]) => {
    const fill = mixed([
      [hue, ofHue],
      [ink, ofInk],
      [paper, 1 - ofHue - ofInk],
    ]);
    return { fill, text: contrast(fill, ink) >= contrast(fill, paper) ? ink : paper };
  });
}

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function mixed(parts: readonly (readonly [colour: string, share: number])[]): string {
  const sums = [0, 1, 2].map((channel) => parts.reduce((sum, [colour, share]) => sum + (channels(colour)[channel] ?? 0) * share, 0));
  return `#${sums
    .map((sum) =>
      Math.round(Math.min(255, Math.max(0, sum)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** As WCAG measures it. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
