import type { DrawingMark } from '../../../model/drawing.ts';
import { chooseLabels, textWidth } from '../labels.ts';
import { onSheet, type PictureOutlook } from './outlook.ts';
import type { Emphasis, Inks, Pictured } from './picturedNodes.ts';

const TEXT = 12.5;
const WIDEST = 150;
const LINE = 1.25;
/** From the upper edge of a line to the foot of its letters. */
const RISE = 0.88;

interface PicturedNames {
  readonly marks: DrawingMark[];
  readonly labelled: number;
  readonly inSight: number;
}

/** Names of one size at every distance, as many as there is room for: chosen as on screen. */
export function nameMarks(nodes: readonly Pictured[], outlook: PictureOutlook, inks: Inks, { chosen, path }: Emphasis): PicturedNames {
  const inSight = nodes.flatMap((node) => {
    const [x, y] = onSheet(outlook, [node.x, node.y]);
    const isSeen = x > -20 && y > -20 && x < outlook.width + 20 && y < outlook.height + 20;
    return isSeen ? [{ node, ...anchorOf(node, x, y, outlook.zoom) }] : [];
  });
  const shown = chooseLabels(
    inSight.map(({ node, x, top, size }) => ({
      id: node.id,
      x,
      y: top,
      width: Math.min(WIDEST, textWidth(node.label, size)),
      weight: chosen.has(node.id) ? 1e9 : node.weight,
    })),
  );
  const marks = inSight.flatMap(({ node, x, top, size }): DrawingMark[] => {
    if (!shown.has(node.id)) return [];
    const lines = node.kind === 'closed' ? node.label.split('\n') : [shortened(node.label, size)];
    return lines.map((text, at) => ({
      mark: 'label',
      x,
      y: top + (RISE + at * LINE) * size,
      text,
      size,
      anchor: 'middle',
      colour: inks.ink,
      halo: inks.halo,
      ...(node.kind !== 'node' && { bold: true }),
      ...(path.size > 0 && !path.has(node.id) && !chosen.has(node.id) && { opacity: 0.45 }),
    }));
  });
  return { marks, labelled: shown.size, inSight: inSight.length };
}

/** In a closed group, over a box, under everything else. */
function anchorOf({ kind, size: own, halfHeight }: Pictured, x: number, y: number, zoom: number): { x: number; top: number; size: number } {
  if (kind === 'closed') {
    const size = Math.min(22, Math.max(12, Math.round(own * zoom * 0.16)));
    return { x, top: y - LINE * size, size };
  }
  return { x, top: kind === 'box' ? y - halfHeight * zoom - 1.4 * TEXT : y + halfHeight * zoom + 3, size: TEXT };
}

function shortened(text: string, size: number): string {
  if (textWidth(text, size) <= WIDEST) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > WIDEST) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
