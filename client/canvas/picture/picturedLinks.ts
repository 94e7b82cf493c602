import type { ElementDefinition } from 'cytoscape';
import type { DrawingMark } from '../../../model/drawing.ts';
import { isOnSheet, onSheet, type PictureOutlook } from './outlook.ts';
import type { Emphasis, Pictured } from './picturedNodes.ts';
import { leaving, type Point } from './shapes.ts';

/** A link or a bundle of links as the canvas draws it; lengths are those of the arrangement. */
interface PicturedLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly colour: string;
  readonly dash: readonly number[];
  readonly width: number;
  readonly alpha: number;
  readonly arrow: 'none' | 'triangle';
}

/** How far apart the links between the same two nodes lie. */
const APART = 40;
const ARROW_SCALE = 0.8;
/** From here on a crowd's dashes can be told apart. */
const CROWD_DASHES_FROM = 0.55;

const linksIn = (elements: readonly ElementDefinition[]): PicturedLink[] =>
  elements.flatMap(({ group, data }) => (group === 'edges' ? [data as unknown as PicturedLink] : []));

/** The lines between nodes: several between the same two lie beside each other, as curves. */
export function linkMarks(
  elements: readonly ElementDefinition[],
  nodes: ReadonlyMap<string, Pictured>,
  outlook: PictureOutlook,
  crowd: boolean,
  emphasis: Emphasis,
): DrawingMark[] {
  const links = linksIn(elements);
  const pairs = new Map<string, PicturedLink[]>();
  const pairOf = ({ source, target }: PicturedLink): string => (source < target ? `${source}|${target}` : `${target}|${source}`);
  for (const link of links) {
    const beside = pairs.get(pairOf(link));
    if (beside === undefined) pairs.set(pairOf(link), [link]);
    else beside.push(link);
  }
  const [under, over]: [DrawingMark[], DrawingMark[]] = [[], []];
  for (const link of links) {
    const [source, target, beside] = [nodes.get(link.source), nodes.get(link.target), pairs.get(pairOf(link)) ?? [link]];
    if (source === undefined || target === undefined) continue;
    const isMarked = emphasis.path.has(link.id) || (emphasis.chosen.has(link.source) && emphasis.chosen.has(link.target));
    const side = link.source === beside[0]?.source ? 1 : -1;
    const off = crowd ? 0 : (0.5 - beside.length / 2 + beside.indexOf(link)) * APART * side;
    const look = crowd ? crowdLook(link, outlook.zoom) : lookOf(link, emphasis);
    (isMarked ? over : under).push(...lineMarks(source, target, off, look, outlook));
  }
  return [...under, ...over];
}

type Look = Pick<PicturedLink, 'colour' | 'dash' | 'width' | 'alpha' | 'arrow'>;

const crowdLook = ({ colour, dash }: PicturedLink, zoom: number): Look => ({
  colour,
  dash: zoom < CROWD_DASHES_FROM ? [] : dash,
  width: Math.max(1.2, 0.8 / zoom),
  alpha: 0.4,
  arrow: 'none',
});

function lookOf(link: PicturedLink, { path, chosen }: Emphasis): Look {
  if (path.has(link.id)) return { ...link, width: 6, alpha: 1 };
  if (path.size > 0) return { ...link, alpha: 0.25 };
  return chosen.has(link.source) && chosen.has(link.target) ? { ...link, alpha: 1 } : link;
}

function lineMarks(source: Pictured, target: Pictured, off: number, look: Look, outlook: PictureOutlook): DrawingMark[] {
  const { zoom } = outlook;
  const bend = source === target ? loopOf(source) : bendOf(source, target, off);
  const start = leaving(source.outline, [source.x, source.y], source.halfWidth, bend[0]);
  const tip = leaving(target.outline, [target.x, target.y], target.halfWidth, bend[1]);
  const end = look.arrow === 'none' ? tip : towards(tip, bend[1], 2 * look.width * ARROW_SCALE);
  const isStraight = off === 0 && source !== target;
  const points = (isStraight ? [start, end] : curve(start, bend, end)).map((point) => onSheet(outlook, point));
  if (!isOnSheet(outlook, points, 10)) return [];
  const dash = look.dash[1] === 0 ? [] : look.dash.map((length) => length * zoom);
  const line: DrawingMark = {
    mark: 'path',
    points,
    stroke: look.colour,
    width: look.width * zoom,
    opacity: look.alpha,
    ...(isStraight ? {} : { curved: true }),
    ...(dash.length > 0 && { dash }),
  };
  if (look.arrow === 'none') return [line];
  const head = arrowHead(tip, bend[1], look.width).map((point) => onSheet(outlook, point));
  return [line, { mark: 'path', points: head, closed: true, fill: look.colour, opacity: look.alpha }];
}

/** What the line bends towards from either end; the same point unless it comes back to where it began. */
function bendOf(source: Pictured, target: Pictured, off: number): [Point, Point] {
  if (off === 0)
    return [
      [target.x, target.y],
      [source.x, source.y],
    ];
  const [from, to]: [Point, Point] = [
    [source.x, source.y],
    [target.x, target.y],
  ];
  const [a, b] = [leaving(source.outline, from, source.halfWidth, to), leaving(target.outline, to, target.halfWidth, from)];
  const length = Math.max(1e-6, Math.hypot(to[0] - from[0], to[1] - from[1]));
  const [alongX, alongY] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const bend: Point = [(a[0] + b[0]) / 2 - alongY * off, (a[1] + b[1]) / 2 + alongX * off];
  return [bend, bend];
}

const loopOf = ({ x, y, halfHeight }: Pictured): [Point, Point] => [
  [x - APART, y - halfHeight - APART],
  [x + APART, y - halfHeight - APART],
];

/** A curve of the second (or, for a loop, third) degree, as points that a smooth line goes through. */
function curve(start: Point, [near, far]: readonly [Point, Point], end: Point): Point[] {
  const isLoop = near !== far;
  return [0, 0.25, 0.5, 0.75, 1].map((t) => {
    const u = 1 - t;
    const parts: [number, Point][] = isLoop
      ? [
          [u ** 3, start],
          [3 * u * u * t, near],
          [3 * u * t * t, far],
          [t ** 3, end],
        ]
      : [
          [u * u, start],
          [2 * u * t, near],
          [t * t, end],
        ];
    return [sum(parts.map(([part, [x]]) => part * x)), sum(parts.map(([part, [, y]]) => part * y))];
  });
}

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

function towards([x, y]: Point, [toX, toY]: Point, by: number): Point {
  const length = Math.max(1e-6, Math.hypot(toX - x, toY - y));
  return [x + ((toX - x) / length) * by, y + ((toY - y) / length) * by];
}

/** As large as Cytoscape's triangle. */
function arrowHead(tip: Point, from: Point, width: number): Point[] {
  const size = Math.max((width * 13.37) ** 0.9, 29) * ARROW_SCALE;
  const [baseX, baseY] = towards(tip, from, 0.3 * size);
  const [acrossX, acrossY] = [(tip[1] - baseY) / 2, (baseX - tip[0]) / 2];
  return [tip, [baseX + acrossX, baseY + acrossY], [baseX - acrossX, baseY - acrossY]];
}
