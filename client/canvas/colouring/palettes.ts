import type { Shade } from '../../app/inks.ts';

/** Ten that the colour-blind can tell apart as far as ten can be (after Okabe, Ito and Tol); a number in the mark says the same. */
const CATEGORIES = {
  light: ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#d55e00', '#56b4e9', '#882255', '#999933', '#4b3fa0', '#7a5230'],
  dark: ['#4a9fdc', '#e69f00', '#2bbf93', '#dd8fba', '#f07f2e', '#8fd0f5', '#c2557f', '#b9b94e', '#9a8fe8', '#b98a5e'],
} as const satisfies Record<Shade, readonly string[]>;

/** From yellow to blue, in even steps of lightness: the strongest stands out most from the paper. */
const STEPS = {
  light: ['#0c2c84', '#1f6fb0', '#41a8c0', '#a5d8b4', '#f2f2b5'],
  dark: ['#fdf3a7', '#a1dab4', '#41b6c4', '#2f80bd', '#34509a'],
} as const satisfies Record<Shade, readonly string[]>;

const NONE = { light: '#a7a9ac', dark: '#5d6b77' } as const satisfies Record<Shade, string>;

export const noColour = (shade: Shade): string => NONE[shade];

/** So many colours, the strongest first, spread over the whole scale. */
export const scaleColours = (count: number, shade: Shade): string[] =>
  Array.from(
    { length: count },
    (_, at) => STEPS[shade][count === 1 ? 0 : Math.round((at * (STEPS[shade].length - 1)) / (count - 1))] ?? '',
  );

/** The same number has the same colour wherever it is free; a number is given another one rather than that of a smaller number. */
export function categoryColours(numbers: readonly number[], shade: Shade): ReadonlyMap<number, string> {
  const colours = CATEGORIES[shade];
  const taken = new Set<number>();
  return new Map(
    [...numbers]
      .sort((a, b) => a - b)
      .map((number) => {
        const own = (number + colours.length - 1) % colours.length;
        if (taken.size === colours.length) taken.clear();
        let at = own;
        while (taken.has(at)) at = (at + 1) % colours.length;
        taken.add(at);
        return [number, colours[at] ?? ''];
      }),
  );
}

/** The ink that can be read on a colour. */
export function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#10161c' : '#ffffff';
}
