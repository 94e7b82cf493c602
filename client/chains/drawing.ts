import { layersOf } from './layers.ts';
import { columnsOf, type Placeable, STAGES, type Stage } from './ranks.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything of a chain stands in its drawing, in pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly (Box & { readonly id: string })[];
  readonly bands: readonly (Box & { readonly stage: Stage })[];
  /** Feeds as the paths of an SVG. */
  readonly feeds: readonly { readonly from: string; readonly to: string; readonly path: string }[];
}

/** Below this width columns do not fit: the chain runs downwards. */
export const NARROW = 560;
/** In a narrow box names run over three lines. */
const BOX = { height: 94, tall: 110, narrow: 132, low: 76, least: 102, most: 230 };
const HEAD = 32;
const PAD = 10;
const ROW_GAP = 14;
/** The room of a feed that passes between boxes. */
const PASSAGE = 22;
const COLUMN_GAP = { least: 26, most: 150 };

export const drawChain = (segments: readonly Placeable[], width: number): Drawing =>
  width < NARROW ? downwards(segments, width) : acrosswards(segments, width);

function acrosswards(segments: readonly Placeable[], wanted: number): Drawing {
  const columns = columnsOf(segments);
  const layers = layersOf(columns, segments);
  const room = (wanted - 2 * PAD + COLUMN_GAP.least) / columns.length;
  const boxWidth = between(room * 0.81, BOX.least, BOX.most);
  const gap = between(room - boxWidth, COLUMN_GAP.least, COLUMN_GAP.most);
  const boxHeight = boxWidth < BOX.narrow ? BOX.tall : BOX.height;
  const heightOf = ({ segment }: { segment: string | undefined }): number => (segment === undefined ? PASSAGE : boxHeight);
  const heights = layers.columns.map((slots) => slots.reduce((sum, slot) => sum + heightOf(slot) + ROW_GAP, -ROW_GAP));
  const tallest = Math.max(...heights);
  const placed = new Map<string, Box>();
  layers.columns.forEach((slots, column) => {
    let y = HEAD + PAD + (tallest - (heights[column] ?? 0)) / 2;
    for (const slot of slots) {
      const height = heightOf(slot);
      placed.set(slot.key, { x: PAD + column * (boxWidth + gap), y, width: boxWidth, height });
      y += height + ROW_GAP;
    }
  });
  const height = HEAD + tallest + 2 * PAD;
  return {
    width: 2 * PAD + columns.length * (boxWidth + gap) - gap,
    height,
    boxes: columns.flatMap(({ ids }) => boxesOf(ids, placed)),
    bands: STAGES.flatMap((stage) => {
      const first = columns.findIndex((column) => column.stage === stage);
      const count = columns.filter((column) => column.stage === stage).length;
      const span = { x: PAD + first * (boxWidth + gap) - PAD, y: 0, width: count * (boxWidth + gap) - gap + 2 * PAD, height };
      return count === 0 ? [] : [{ stage, ...span }];
    }),
    feeds: layers.feeds.map(({ from, to, through }) => ({
      from,
      to,
      path: across(through.flatMap((key) => placed.get(key) ?? [])),
    })),
  };
}

const between = (value: number, least: number, most: number): number => Math.round(Math.min(most, Math.max(least, value)));

const boxesOf = (ids: readonly string[], placed: ReadonlyMap<string, Box>) =>
  ids.flatMap((id) => {
    const box = placed.get(id);
    return box === undefined ? [] : [{ id, ...box }];
  });

/** From the right side of the first to the left side of the last, straight through what lies between. */
function across(stops: readonly Box[]): string {
  return stops
    .slice(1)
    .map((stop, at) => {
      const before = stops[at] ?? stop;
      const [x1, y1] = [before.x + before.width, before.y + before.height / 2];
      const [x2, y2] = [stop.x, stop.y + stop.height / 2];
      const middle = (x1 + x2) / 2;
      const start = at === 0 ? `M ${x1} ${y1}` : `L ${x1} ${y1}`;
      return `${start} C ${middle} ${y1}, ${middle} ${y2}, ${x2} ${y2}`;
    })
    .join(' ');
}

const GUTTER = 46;

/** One box under another; feeds run as arcs beside them, the further the wider. */
function downwards(segments: readonly Placeable[], width: number): Drawing {
  const columns = columnsOf(segments);
  const placed = new Map<string, Box>();
  let y = 0;
  const bands = STAGES.flatMap((stage) => {
    const ids = columns.flatMap((column) => (column.stage === stage ? column.ids : []));
    if (ids.length === 0) return [];
    const top = y;
    y += HEAD + PAD;
    for (const id of ids) {
      placed.set(id, { x: PAD, y, width: width - GUTTER - PAD, height: BOX.low });
      y += BOX.low + ROW_GAP;
    }
    y += PAD;
    return [{ stage, x: 0, y: top, width, height: y - top - PAD }];
  });
  const feeds = segments.flatMap(({ id, feeds: fed }) =>
    fed.flatMap((to) => {
      const [start, end] = [placed.get(id), placed.get(to)];
      return start === undefined || end === undefined ? [] : [{ from: id, to, path: arc(start, end, y) }];
    }),
  );
  return { width, height: y - PAD, boxes: columns.flatMap(({ ids }) => boxesOf(ids, placed)), bands, feeds };
}

function arc(from: Box, to: Box, whole: number): string {
  const x = from.x + from.width;
  const [y1, y2] = [from.y + from.height * 0.6, to.y + to.height * 0.4];
  const out = x + 12 + (GUTTER - 6) * Math.sqrt(Math.abs(y2 - y1) / whole);
  return `M ${x} ${y1} C ${out} ${y1}, ${out} ${y2}, ${x} ${y2}`;
}
