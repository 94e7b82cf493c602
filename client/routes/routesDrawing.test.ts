import { describe, expect, it } from 'vitest';
import { Drawing } from '../../model/drawing.ts';
import { NodeId } from '../../model/ids.ts';
import { exampleAnswer } from './exampleAnswer.ts';
import { placeRoutes } from './onCanvas.ts';
import { routesDrawing } from './routesDrawing.ts';
import { wrapped } from './wrapped.ts';

const ids = ['univ:fudan', 'city:shanghai', 'univ:tongji', 'city:hefei'];

/** Two routes that meet in Shanghai. */
const found = () =>
  exampleAnswer(
    { nodes: 'univ:fudan city:shanghai city:hefei', hops: [{}, {}] },
    { nodes: 'univ:fudan univ:tongji city:shanghai city:hefei', hops: [{}, {}, {}] },
  );

describe('routes as a picture', () => {
  it.each(['zh', 'en'] as const)('names every node once and draws every step, in %s', (language) => {
    const { nodes } = found();
    const drawing = Drawing.parse(routesDrawing({ found: found(), language, shade: 'light', notes: ['revision 1'] }));
    const texts = drawing.marks.flatMap((mark) => (mark.mark === 'label' ? [mark.text] : []));
    for (const { name } of Object.values(nodes)) expect(texts.filter((text) => text === name[language])).toHaveLength(1);
    expect(texts).toEqual(expect.arrayContaining(['1', '2']));
    // Five steps, and the layer's sample in the legend.
    expect(drawing.marks.filter((mark) => mark.mark === 'path' && mark.closed !== true)).toHaveLength(6);
    expect(texts).toContain('revision 1');
    expect(drawing.title).toContain(nodes['univ:fudan']?.name[language]);
    const inside = (x: number, y: number) => x >= 0 && y >= 0 && x <= drawing.width && y <= drawing.height;
    for (const mark of drawing.marks) {
      if (mark.mark === 'path') expect(mark.points.every(([x, y]) => inside(x, y))).toBe(true);
      else expect(inside(mark.x, mark.y)).toBe(true);
    }
  });

  it('has other colours by night', () => {
    const of = (shade: 'light' | 'dark') => routesDrawing({ found: found(), language: 'en', shade, notes: [] });
    expect(of('dark').background).not.toBe(of('light').background);
  });

  it('stands on the canvas with each node once, from left to right', () => {
    const placed = placeRoutes(found().items.map(({ nodes }) => nodes));
    expect(placed.map(({ id }) => id).sort()).toEqual(ids.map((id) => NodeId.parse(id)).sort());
    const x = (wanted: string) => placed.find(({ id }) => id === wanted)?.x ?? Number.NaN;
    expect(x('univ:fudan')).toBeLessThan(x('univ:tongji'));
    expect(x('city:shanghai')).toBeLessThan(x('city:hefei'));
  });

  it('breaks long names into lines and says where it cut', () => {
    expect(wrapped('上海交大嘉兴国家级孵化器', 72, 12, 2)).toEqual(['上海交大嘉兴', '国家级孵化器']);
    expect(wrapped('长三角G60科创走廊科技成果转化引导基金', 72, 12, 2)).toEqual(['长三角G60科', '创走廊科技…']);
    expect(wrapped('Shanghai Jiao Tong University', 90, 12, 2)).toEqual(['Shanghai Jiao', 'Tong…']);
    expect(wrapped('Anhui', 200, 12, 2)).toEqual(['Anhui']);
  });
});
