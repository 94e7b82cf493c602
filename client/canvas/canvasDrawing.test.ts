import type { ElementDefinition } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { Drawing, type DrawingMark } from '../../model/drawing.ts';
import { LAYERS } from '../../model/layers.ts';
import { INKS } from '../app/inks.ts';
import { canvasDrawing } from './canvasDrawing.ts';

type Of<Kind extends DrawingMark['mark']> = Extract<DrawingMark, { mark: Kind }>;

const node = (id: string, x: number, y: number, more: Record<string, unknown> = {}, classes = ''): ElementDefinition => ({
  group: 'nodes',
  data: { id, label: id, colour: '#2f5d8c', shape: 'ellipse', size: 30, weight: 1, ...more },
  classes,
  position: { x, y },
});
const link = (id: string, source: string, target: string, layer: (typeof LAYERS)[number], arrow = 'triangle'): ElementDefinition => ({
  group: 'edges',
  data: { id, source, target, colour: layer.colour, dash: layer.dash.length === 0 ? [1, 0] : [...layer.dash], width: 2, alpha: 0.8, arrow },
});
const [symbiosis, knowledge] = LAYERS;

const SIZE = { width: 800, height: 600 };
const AS_IS = { pan: { x: 400, y: 300 }, zoom: 1, ...SIZE };
const plain = { crowd: false, path: [], chosen: [], picked: [], outlined: [], map: false, shade: 'light' as const };
const draw = (
  elements: readonly ElementDefinition[],
  more: Partial<Parameters<typeof canvasDrawing>[0]> = {},
  sight: typeof AS_IS | 'all' = AS_IS,
) => canvasDrawing({ ...plain, elements, ...more }, sight, SIZE).marks;
const of = <Kind extends DrawingMark['mark']>(marks: readonly DrawingMark[], kind: Kind) =>
  marks.filter((mark): mark is Of<Kind> => mark.mark === kind);
const lines = (marks: readonly DrawingMark[]) => of(marks, 'path').filter(({ fill }) => fill === undefined);

describe('the canvas as a drawing', () => {
  it('stands where the screen shows it, and is a drawing by its schema', () => {
    const marks = draw([node('a', -100, 0), node('b', 100, 50, { shape: 'hexagon' }), link('l', 'a', 'b', knowledge)]);
    expect(of(marks, 'circle')).toMatchObject([{ x: 300, y: 300, radius: 15, fill: '#2f5d8c', stroke: INKS.light.halo }]);
    expect(of(marks, 'path').filter(({ points }) => points.length === 6)).toHaveLength(1);
    expect(of(marks, 'label').map(({ text, x }) => [text, x])).toEqual([
      ['a', 300],
      ['b', 500],
    ]);
    expect(Drawing.safeParse({ ...SIZE, background: '#ffffff', title: 'x', marks }).error).toBeUndefined();
  });

  it('draws a link by the colour and dash of its layer, from edge to edge, with an arrow where it has a direction', () => {
    const marks = draw([node('a', -100, 0), node('b', 100, 0), link('l', 'a', 'b', knowledge)]);
    const [line] = lines(marks);
    expect(line).toMatchObject({ stroke: knowledge.colour, dash: [8, 3], width: 2, opacity: 0.8 });
    expect(line?.points[0]?.[0]).toBeCloseTo(315, 0);
    expect(line?.points.at(-1)?.[0]).toBeLessThan(485);
    const heads = of(marks, 'path').filter(({ points, fill }) => points.length === 3 && fill === knowledge.colour);
    expect(heads[0]?.points[0]?.[0]).toBeCloseTo(485, 0);
    const undirected = draw([node('a', -100, 0), node('b', 100, 0), link('l', 'a', 'b', symbiosis, 'none')]);
    expect(of(undirected, 'path').filter(({ points }) => points.length === 3)).toEqual([]);
    expect(lines(undirected)[0]?.dash).toBeUndefined();
  });

  it('lays several links between the same two beside each other, whichever way they run', () => {
    const marks = draw([node('a', -100, 0), node('b', 100, 0), link('l', 'a', 'b', knowledge), link('m', 'b', 'a', symbiosis)]);
    const middles = lines(marks).map(({ points, curved }) => [curved, Math.sign((points[2]?.[1] ?? 0) - 300)]);
    expect(middles).toHaveLength(2);
    expect(middles.every(([curved]) => curved === true)).toBe(true);
    expect(new Set(middles.map(([, side]) => side))).toEqual(new Set([-1, 1]));
  });

  it('shows closed groups with their count, and a box about the members of an open one', () => {
    const closed = draw([node('group:x', 0, 0, { label: '合肥\n7', size: 90 }, 'closed')]);
    expect(of(closed, 'circle').map(({ radius }) => radius)).toEqual([45, 45]);
    expect(of(closed, 'label').map(({ text, bold }) => [text, bold])).toEqual([
      ['合肥', true],
      ['7', true],
    ]);
    const open = draw([
      { group: 'nodes', data: { id: 'group:x', label: '合肥 · 2', size: 90, weight: 9 }, classes: 'box' },
      node('a', -50, 0, { parent: 'group:x' }),
      node('b', 50, 0, { parent: 'group:x' }),
    ]);
    const [box] = lines(open);
    const across = box?.points.map(([x]) => x) ?? [];
    expect([Math.min(...across), Math.max(...across)]).toEqual([310, 490]);
    expect(box?.dash).toBeDefined();
    expect(of(open, 'label').map(({ text }) => text)).toContain('合肥 · 2');
  });

  it('marks the chosen node and steps back from what is off the path', () => {
    const elements = [
      node('a', -100, 0),
      node('b', 100, 0),
      node('c', 0, 100),
      link('l', 'a', 'b', knowledge),
      link('m', 'b', 'c', symbiosis),
    ];
    const marks = draw(elements, { path: ['a', 'b', 'l'], chosen: ['a'] });
    expect(of(marks, 'circle').map(({ width, opacity }) => [width, opacity])).toEqual([
      [5, 1],
      [3, 1],
      [2, 0.25],
    ]);
    expect(lines(marks).map(({ stroke, width, opacity }) => [stroke, width, opacity])).toEqual([
      [symbiosis.colour, 2, 0.25],
      [knowledge.colour, 6, 1],
    ]);
  });

  it('leaves out what lies off the sheet, and shows all when it is asked to', () => {
    const far = [node('a', 0, 0), node('b', 9000, 0)];
    expect(of(draw(far), 'circle')).toHaveLength(1);
    const all = of(draw(far, {}, 'all'), 'circle');
    expect(all).toHaveLength(2);
    for (const { x, y } of all) expect([x > 0 && x < 800, y > 0 && y < 600]).toEqual([true, true]);
  });

  it('has the land behind it when it is a map', () => {
    const filled = of(draw([node('a', 0, 0)], { map: true }), 'path').map(({ fill }) => fill);
    expect(filled).toEqual(expect.arrayContaining([INKS.light.water, INKS.light.land]));
  });

  it('tells how many names found room', () => {
    const crowd = Array.from({ length: 50 }, (_, at) => node(`n${at}`, (at % 7) * 3, Math.floor(at / 7) * 3));
    const { labelled, inSight } = canvasDrawing({ ...plain, elements: crowd }, AS_IS, SIZE);
    expect(inSight).toBe(50);
    expect(labelled).toBeGreaterThan(0);
    expect(labelled).toBeLessThan(50);
  });
});
