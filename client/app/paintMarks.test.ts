import { describe, expect, it } from 'vitest';
import type { DrawingMark } from '../../model/drawing.ts';
import { paintMarks } from './paintMarks.ts';

/** Writes down what is drawn on it, with the settings that matter at that moment. */
function paper() {
  const done: string[] = [];
  const settings = {
    globalAlpha: 1,
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    font: '',
    textAlign: '',
    textBaseline: '',
    lineJoin: '',
  };
  const called =
    (name: string) =>
    (...values: unknown[]): void => {
      const ink = name.startsWith('fill')
        ? settings.fillStyle
        : name.startsWith('stroke')
          ? `${settings.strokeStyle} ${settings.lineWidth}`
          : '';
      done.push(
        [name, ...values.flat(), ink, name.startsWith('fill') || name.startsWith('stroke') ? settings.globalAlpha : ''].join(' ').trim(),
      );
    };
  const names = [
    'beginPath',
    'moveTo',
    'lineTo',
    'bezierCurveTo',
    'closePath',
    'arc',
    'setLineDash',
    'fill',
    'stroke',
    'fillText',
    'strokeText',
  ];
  const context = Object.assign(settings, Object.fromEntries(names.map((name) => [name, called(name)])));
  return { done, context: context as unknown as CanvasRenderingContext2D };
}

function painted(...marks: DrawingMark[]): string[] {
  const { done, context } = paper();
  paintMarks(context, marks, 'sans-serif');
  return done;
}

describe('marks on a canvas', () => {
  it('are lines with their dash, and curves through their points', () => {
    const line = {
      mark: 'path',
      points: [
        [0, 0],
        [10, 0],
        [20, 5],
      ],
      stroke: '#112233',
      width: 2,
      dash: [4, 2],
      opacity: 0.5,
    } as const;
    expect(painted({ ...line, points: line.points.map(([x, y]) => [x, y]), dash: [...line.dash] })).toEqual([
      'beginPath',
      'moveTo 0 0',
      'lineTo 10 0',
      'lineTo 20 5',
      'setLineDash 4 2',
      'stroke #112233 2 0.5',
      'setLineDash',
    ]);
    const curve = painted({
      mark: 'path',
      points: [
        [0, 0],
        [10, 0],
        [20, 5],
      ],
      curved: true,
      stroke: '#112233',
    });
    expect(curve.filter((call) => call.startsWith('bezierCurveTo')).map((call) => call.split(' ').slice(-2))).toEqual([
      ['10', '0'],
      ['20', '5'],
    ]);
  });

  it('are filled before their edge is drawn, and letters stand on their halo', () => {
    const shapes = painted(
      { mark: 'circle', x: 1, y: 2, radius: 3, fill: '#aabbcc', stroke: '#000000', width: 1 },
      { mark: 'label', x: 5, y: 6, text: '合肥', size: 10, colour: '#111111', halo: '#ffffff' },
    ).filter((call) => /^(fill|stroke)/.test(call));
    expect(shapes).toEqual(['fill #aabbcc 1', 'stroke #000000 1 1', 'strokeText 合肥 5 6 #ffffff 2.4 1', 'fillText 合肥 5 6 #111111 1']);
  });

  it('without an edge to draw are not given one', () => {
    expect(painted({ mark: 'circle', x: 1, y: 2, radius: 3, fill: '#aabbcc', stroke: '#000000', width: 0 })).not.toContainEqual(
      expect.stringMatching(/^stroke/),
    );
  });
});
