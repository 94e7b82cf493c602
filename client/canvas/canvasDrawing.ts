import type { ElementDefinition } from 'cytoscape';
import type { DrawingMark } from '../../model/drawing.ts';
import { INKS, type Shade } from '../app/inks.ts';
import { landMarks } from '../map/mapMarks.ts';
import { earth } from './arranging/earth.ts';
import type { Outlined } from './colouring/outlines.ts';
import { isOnSheet, outlookOn, type PictureOutlook, sameSight } from './picture/outlook.ts';
import { linkMarks } from './picture/picturedLinks.ts';
import { nameMarks } from './picture/picturedNames.ts';
import { extentOf, nodeMarks, picturedNodes } from './picture/picturedNodes.ts';
import { outlineMarks, picturedOutlines } from './picture/picturedOutlines.ts';

export interface CanvasPicture {
  readonly elements: readonly ElementDefinition[];
  /** Drawn more simply, as on screen. */
  readonly crowd: boolean;
  readonly path: readonly string[];
  readonly chosen: readonly string[];
  readonly picked: readonly string[];
  readonly outlined: readonly Outlined[];
  /** The outline of the land lies behind. */
  readonly map: boolean;
  readonly shade: Shade;
}

interface CanvasDrawn {
  readonly marks: DrawingMark[];
  /** How many of the marks in sight have a name. */
  readonly labelled: number;
  readonly inSight: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The canvas as plain marks on a sheet of some size: what one sees on screen, or everything. */
export function canvasDrawing(canvas: CanvasPicture, sight: PictureOutlook | 'all', { width, height }: Size): CanvasDrawn {
  const { elements, crowd, shade, map } = canvas;
  const inks = INKS[shade];
  const nodes = picturedNodes(elements);
  const outlook = sight === 'all' ? outlookOn(extentOf(nodes), width, height) : sameSight(sight, width, height);
  const emphasis = { path: new Set(canvas.path), chosen: new Set(canvas.chosen), picked: new Set(canvas.picked) };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const hulls = picturedOutlines(canvas.outlined, byId);
  const titles = hulls.map(({ title }) => title);
  const names = nameMarks(nodes, titles, outlook, inks, emphasis);
  const marksOf = (kinds: readonly string[]) =>
    nodes.filter(({ kind }) => kinds.includes(kind)).flatMap((node) => nodeMarks(node, outlook, inks, crowd, emphasis));
  const marks = [
    ground({ width, height }, map ? inks.water : inks.paper),
    ...(map ? land(outlook, shade) : []),
    ...outlineMarks(hulls, outlook),
    ...marksOf(['box']),
    ...linkMarks(elements, byId, outlook, crowd, emphasis),
    ...marksOf(['closed', 'node']),
    ...names.marks,
  ];
  return { marks, labelled: names.labelled, inSight: names.inSight };
}

const ground = ({ width, height }: Size, fill: string): DrawingMark => ({
  mark: 'path',
  points: [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ],
  closed: true,
  fill,
});

/** The land as it lies behind the nodes, at the distance of the picture. */
function land(outlook: PictureOutlook, shade: Shade): DrawingMark[] {
  const { pan, zoom } = outlook;
  const projection = earth();
  const [x, y] = projection.translate();
  projection.scale(projection.scale() * zoom).translate([x * zoom + pan.x, y * zoom + pan.y]);
  return landMarks(projection, shade).filter((mark) => mark.mark !== 'path' || isOnSheet(outlook, mark.points));
}
