import type { PathsAnswer } from '../../model/api/paths.ts';
import type { Drawing, DrawingMark } from '../../model/drawing.ts';
import { LAYER_IDS } from '../../model/layers.ts';
import { linkKind } from '../../model/linkKinds.ts';
import type { Language } from '../../model/text.ts';
import { INKS, layerColour, type Shade } from '../app/inks.ts';
import { layerRow } from '../app/named.ts';
import { framed } from '../app/pictureFrame.ts';
import { say } from '../app/words.ts';
import { type DrawnRoute, drawLanes, type LanePicture } from './lanePicture.ts';
import { RADIUS, START_RADIUS, TEXT } from './laneRooms.ts';
import { routesWords } from './words.ts';

type Found = Pick<PathsAnswer, 'items' | 'links' | 'nodes'>;

/** As the diagram draws them. */
export const drawnRoutes = ({ items, links }: Pick<Found, 'items' | 'links'>, language: Language): DrawnRoute[] =>
  items.map(({ nodes, layers, links: ids }) => ({
    nodes,
    layers,
    kinds: ids.map((id) => {
      const link = links[id];
      return link === undefined ? '' : linkKind(link.kind).name[language];
    }),
  }));

interface RoutesPicture {
  readonly found: Found;
  readonly language: Language;
  readonly shade: Shade;
  readonly width?: number;
  /** What the reader must know besides: the conditions, the revision, the address. */
  readonly notes: readonly string[];
  readonly title?: string;
}

/** Title, legend and edges about the routes; a note may take two lines. */
const FRAME = { rest: 130, note: 36 };

/** The routes that are shown, as a picture that stands alone, with its legend. */
export function routesDrawing({ found, language, shade, width = 1400, notes, title: given }: RoutesPicture): Drawing {
  const inks = INKS[shade];
  const nameOf = (node: string): string => found.nodes[node]?.name[language] ?? node;
  const picture = drawLanes(drawnRoutes(found, language), nameOf, width);
  const [first] = found.items;
  const title =
    given ??
    say(routesWords, language)('pictureOf', {
      count: found.items.length,
      from: nameOf(first?.nodes[0] ?? ''),
      to: nameOf(first?.nodes.at(-1) ?? ''),
    });
  const passed = new Set(found.items.flatMap(({ layers }) => layers));
  const size = { width: picture.width, height: picture.height + FRAME.rest + FRAME.note * notes.length };
  return framed({ size, title, language, shade, layers: LAYER_IDS.filter((layer) => passed.has(layer)), notes }, () => [
    ...threads(picture, inks.faint),
    ...tracks(picture, shade),
    ...stations(picture, inks),
    ...texts(picture, inks),
  ]);
}

type Inks = (typeof INKS)[Shade];

const threads = ({ threads: all }: LanePicture, stroke: string): DrawingMark[] =>
  all.map(({ x, y1, y2 }) => ({
    mark: 'path',
    points: [
      [x, y1],
      [x, y2],
    ],
    stroke,
    width: 1.5,
    dash: [2, 3],
  }));

const tracks = ({ tracks: all }: LanePicture, shade: Shade): DrawingMark[] =>
  all.map(({ layer, x1, x2, y }) => {
    const row = layerRow(layer);
    return {
      mark: 'path',
      points: [
        [x1, y],
        [x2, y],
      ],
      stroke: layerColour(row, shade),
      width: 4,
      dash: [...row.dash],
    };
  });

function stations({ capsules, numbers }: LanePicture, inks: Inks): DrawingMark[] {
  const start = numbers[0]?.x;
  return capsules.map(({ x, y1, y2 }) => {
    const radius = x === start ? START_RADIUS : RADIUS;
    const inside = { fill: x === start ? inks.mark : inks.paper, stroke: inks.ink, width: 2 };
    return y1 === y2
      ? { mark: 'circle', x, y: y1, radius, ...inside }
      : { mark: 'path', points: capsule(x, y1, y2, radius), closed: true, ...inside };
  });
}

const ARC = 8;

/** Two half circles, joined. */
function capsule(x: number, y1: number, y2: number, radius: number): [number, number][] {
  const arc = (y: number, from: number): [number, number][] =>
    Array.from({ length: ARC + 1 }, (_, at) => {
      const angle = from + (Math.PI * at) / ARC;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    });
  return [...arc(y1, Math.PI), ...arc(y2, 0)];
}

function texts({ labels, tracks: all, numbers }: LanePicture, inks: Inks): DrawingMark[] {
  const kinds = all.flatMap(({ lines, x1, x2, y }) =>
    lines.map(
      (text, line): DrawingMark => ({
        mark: 'label',
        x: (x1 + x2) / 2,
        y: y - 8 - (lines.length - 1 - line) * TEXT.smallLine,
        text,
        size: TEXT.small,
        anchor: 'middle',
        colour: inks.faint,
      }),
    ),
  );
  const names = labels.flatMap(({ x, y, lines, anchor, isEnd }) =>
    lines.map(
      (text, line): DrawingMark => ({
        mark: 'label',
        x,
        y: y + line * TEXT.line,
        text,
        size: TEXT.size,
        bold: isEnd,
        anchor,
        colour: inks.ink,
        halo: inks.paper,
      }),
    ),
  );
  const counted = numbers.map(
    ({ route, x, y }): DrawingMark => ({
      mark: 'label',
      x,
      y: y + TEXT.size * 0.36,
      text: String(route + 1),
      size: TEXT.size,
      bold: true,
      anchor: 'middle',
      colour: inks.paper,
    }),
  );
  return [...kinds, ...names, ...counted];
}
