import type { Drawing, DrawingMark } from '../../../model/drawing.ts';
import { type LegendInks, legendMarks, type PictureLegend, titleMarks } from './pictureLegend.ts';

/** A band of paper over which title and legend are read; it also covers what sticks out of the picture. */
const band = (top: number, width: number, height: number, fill: string): DrawingMark => ({
  mark: 'path',
  points: [
    [0, top],
    [width, top],
    [width, top + height],
    [0, top + height],
  ],
  closed: true,
  fill,
});

const rule = (y: number, width: number, stroke: string): DrawingMark => ({
  mark: 'path',
  points: [
    [0, y],
    [width, y],
  ],
  stroke,
  width: 1,
  opacity: 0.4,
});

/** How high title and legend are on a sheet of some width. */
export function roomForLegend(legend: PictureLegend, width: number, inks: LegendInks): number {
  return titleMarks(legend.title, width, inks).height + legendMarks(legend, width, 0, inks).height;
}

/** The picture between its title and its legend, so that it can be read by itself. */
export function withLegend(drawing: Drawing, legend: PictureLegend, inks: LegendInks, paper: string): Drawing {
  const { width } = drawing;
  const title = titleMarks(legend.title, width, inks);
  const below = title.height + drawing.height;
  const under = legendMarks(legend, width, below, inks);
  return {
    ...drawing,
    height: below + under.height,
    marks: [
      ...drawing.marks.map((mark) => lowered(mark, title.height)),
      band(0, width, title.height, paper),
      ...title.marks,
      band(below, width, under.height, paper),
      ...(title.height === 0 ? [] : [rule(title.height, width, inks.faint)]),
      rule(below, width, inks.faint),
      ...under.marks,
    ],
  };
}

function lowered(mark: DrawingMark, by: number): DrawingMark {
  if (mark.mark === 'path') return { ...mark, points: mark.points.map(([x, y]) => [x, y + by]) };
  return { ...mark, y: mark.y + by };
}
