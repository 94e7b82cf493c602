import type { ElementDefinition } from 'cytoscape';
import type { Drawing } from '../../model/drawing.ts';
import { outlookOn, type PictureOutlook, sameSight } from './picture/outlook.ts';
import { landMarks } from './picture/picturedLand.ts';
import { linkMarks } from './picture/picturedLinks.ts';
import { nameMarks } from './picture/picturedNames.ts';
import { extentOf, type Inks, nodeMarks, picturedNodes } from './picture/picturedNodes.ts';

interface CanvasPicture {
  readonly elements: readonly ElementDefinition[];
  /** Drawn more simply, as on screen. */
  readonly crowd: boolean;
  readonly path: readonly string[];
  readonly chosen: readonly string[];
  /** The outline of the land lies behind. */
  readonly map: boolean;
  readonly inks: Inks;
  readonly title: string;
}

export interface CanvasDrawn {
  readonly drawing: Drawing;
  /** How many of the marks in sight have a name. */
  readonly labelled: number;
  readonly inSight: number;
}

/** The canvas as a picture of some size: what one sees on screen, or everything. */
export function canvasDrawing(canvas: CanvasPicture, sight: PictureOutlook | 'all', width: number, height: number): CanvasDrawn {
  const { elements, crowd, inks, map, title } = canvas;
  const nodes = picturedNodes(elements);
  const outlook = sight === 'all' ? outlookOn(extentOf(nodes), width, height) : sameSight(sight, width, height);
  const emphasis = { path: new Set(canvas.path), chosen: new Set(canvas.chosen) };
  const names = nameMarks(nodes, outlook, inks, emphasis);
  const marksOf = (kinds: readonly string[]) =>
    nodes.filter(({ kind }) => kinds.includes(kind)).flatMap((node) => nodeMarks(node, outlook, inks, crowd, emphasis));
  const marks = [
    ...(map ? landMarks(outlook, inks) : []),
    ...marksOf(['box']),
    ...linkMarks(elements, new Map(nodes.map((node) => [node.id, node])), outlook, crowd, emphasis),
    ...marksOf(['closed', 'node']),
    ...names.marks,
  ];
  return { drawing: { width, height, background: inks.halo, title, marks }, labelled: names.labelled, inSight: names.inSight };
}
