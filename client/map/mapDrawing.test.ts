import { describe, expect, it } from 'vitest';
import type { CityMatrixAnswer } from '../../model/api/cities.ts';
import { Drawing, type DrawingMark } from '../../model/drawing.ts';
import { NodeId } from '../../model/ids.ts';
import { LAYERS } from '../../model/layers.ts';
import type { Language } from '../../model/text.ts';
import { layerColour, type Shade } from '../app/inks.ts';
import { mapDrawing } from './mapDrawing.ts';
import { bundles } from './strands.ts';

const city = (id: string, zh: string, en: string, position: [number, number]): CityMatrixAnswer['cities'][number] => ({
  id: NodeId.parse(id),
  name: { zh, en },
  province: 'Anhui',
  nodes: 20,
  position,
});
const cities = [
  city('city:hefei', '合肥', 'Hefei', [117.28, 31.86]),
  city('city:suzhou', '苏州', 'Suzhou', [120.62, 31.3]),
  city('city:ningbo', '宁波', 'Ningbo', [121.55, 29.88]),
];
const layers = {
  knowledge: [
    [0, 4, 0],
    [4, 0, 0],
    [0, 0, 0],
  ],
  value: [
    [0, 1, 2],
    [1, 0, 0],
    [2, 0, 0],
  ],
};
const size = { width: 1000, height: 800 };

function drawn(language: Language = 'en', shade: Shade = 'light'): Drawing {
  const scene = { cities, bundles: bundles({ cities, layers }), language, shade, selected: [] };
  return mapDrawing({ scene, size, layers: ['knowledge', 'value'], total: 7, notes: ['Revision 12'] });
}

const labels = ({ marks }: Drawing): string[] => marks.flatMap((mark) => (mark.mark === 'label' ? [mark.text] : []));
const lines = ({ marks }: Drawing): Extract<DrawingMark, { mark: 'path' }>[] =>
  marks.flatMap((mark) => (mark.mark === 'path' && mark.fill === undefined ? [mark] : []));

describe('the map as a picture', () => {
  it.each(['zh', 'en'] as const)('is a drawing that names the cities, its layers and how many of how many, in %s', (language) => {
    const picture = drawn(language);
    expect(Drawing.safeParse(picture).error).toBeUndefined();
    const expected =
      language === 'zh'
        ? ['合肥', '苏州', '宁波', '知识', '价值', '已画出 2 对，共 7 对', 'Revision 12']
        : ['Hefei', 'Suzhou', 'Ningbo', 'Knowledge', 'Value', '2 of 7 pairs drawn', 'Revision 12'];
    expect(labels(picture)).toEqual(expect.arrayContaining([picture.title, ...expected]));
  });

  it.each(['light', 'dark'] as const)('has a strand for each layer of each pair, in its colour and dash, in %s', (shade) => {
    const strands = lines(drawn('en', shade)).filter(({ points }) => points.length > 2);
    const of = (id: string) => {
      const row = LAYERS.find((layer) => layer.id === id);
      return strands.filter(
        ({ stroke, dash = [] }) => row !== undefined && stroke === layerColour(row, shade) && dash.length === row.dash.length,
      );
    };
    expect([of('knowledge').length, of('value').length, strands.length]).toEqual([1, 2, 3]);
  });

  it('lets nothing of the map stand over the title and the notes', () => {
    const { marks } = drawn();
    const covers = marks.flatMap((mark, at) => (mark.mark === 'path' && mark.fill === '#fdfcf8' ? [at] : []));
    expect(covers).toHaveLength(2);
    const later = marks.slice((covers[1] ?? 0) + 1);
    expect(later.every((mark) => mark.mark === 'label' || (mark.mark === 'path' && mark.points.length === 2))).toBe(true);
    expect(later.every((mark) => mark.mark !== 'label' || mark.y <= size.height)).toBe(true);
  });

  it('breaks a note that is longer than the picture is wide', () => {
    const scene = { cities, bundles: [], language: 'zh' as const, shade: 'light' as const, selected: [] };
    const narrow = { scene, size: { width: 390, height: 600 }, layers: [], total: 0, notes: ['联系'.repeat(40)] };
    const written = labels(mapDrawing(narrow)).filter((text) => text.startsWith('联系'));
    expect(written.length).toBeGreaterThan(1);
    expect(written.join('')).toBe('联系'.repeat(40));
  });
});
