import { describe, expect, it } from 'vitest';
import type { CityMatrixAnswer } from '../../../model/api/cities.ts';
import { Drawing } from '../../../model/drawing.ts';
import { NodeId } from '../../../model/ids.ts';
import { LAYER_IDS, LAYERS } from '../../../model/layers.ts';
import { INKS, layerColour } from '../../app/inks.ts';
import { matrixDrawing } from './matrixDrawing.ts';
import { cellShades, contrast } from './shades.ts';
import { matrixShades } from './shown.ts';

const NAMES = ['Shanghai', 'Hefei', 'Ma’anshan'];
const matrix: Pick<CityMatrixAnswer, 'cities' | 'layers'> = {
  cities: NAMES.map((name, at) => ({ id: NodeId.parse(`city:c${at}`), name: { zh: `城${at}`, en: name }, province: 'Anhui', nodes: 1 })),
  layers: {
    knowledge: [
      [0, 9, 0],
      [9, 0, 1],
      [0, 1, 0],
    ],
    value: [
      [0, 3, 0],
      [3, 0, 0],
      [0, 0, 0],
    ],
  },
};
const size = { width: 900, height: 700 };
const picture = (asked: Partial<Parameters<typeof matrixDrawing>[0]> = {}): Drawing =>
  matrixDrawing({ matrix, language: 'en', shade: 'light', size, notes: ['Revision 12'], ...asked });
const labels = ({ marks }: Drawing): string[] => marks.flatMap((mark) => (mark.mark === 'label' ? [mark.text] : []));

describe('the matrix as a picture', () => {
  it('has a cell for every two cities, with the ties of the layers shown, and every name', () => {
    const whole = picture();
    expect(Drawing.safeParse(whole).error).toBeUndefined();
    expect(labels(whole)).toEqual(expect.arrayContaining([...NAMES, '12', '1', 'Revision 12', whole.title]));
    expect(labels(whole).find((text) => text.startsWith('2 of 3 pairs'))).toBeDefined();
    const one = picture({ layers: ['value'] });
    expect(labels(one)).toEqual(expect.arrayContaining(['3', 'Layers: Value']));
    expect(labels(one)).not.toContain('12');
  });

  it('says the same in Chinese', () => {
    expect(labels(picture({ language: 'zh', layers: ['value'] }))).toEqual(expect.arrayContaining(['城0', '城2', '层：价值']));
  });

  it('keeps within its edges, whatever its shape', () => {
    for (const [width, height] of [
      [390, 800],
      [3840, 2160],
      [700, 400],
    ] as const) {
      for (const mark of picture({ size: { width, height } }).marks) {
        const points = mark.mark === 'path' ? mark.points : [[mark.x, mark.y] as const];
        for (const [x, y] of points) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
      }
    }
  });

  it.each(['light', 'dark'] as const)('shades so that each number can be read, and each step told from the last, in %s', (shade) => {
    for (const hue of [INKS[shade].mark, ...LAYERS.map((layer) => layerColour(layer, shade))]) {
      const steps = cellShades(hue, shade);
      expect(steps).toHaveLength(6);
      for (const { fill, text } of steps) expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
      expect(new Set(steps.map(({ fill }) => fill)).size).toBe(6);
    }
    expect(matrixShades(LAYER_IDS, shade)).toEqual(cellShades(INKS[shade].mark, shade));
  });
});
