import type { DrawingMark } from '../../../model/drawing.ts';
import type { Title } from '../colouring/outlines.ts';
import { inkOn } from '../colouring/palettes.ts';
import { type Area, areaOf, besideOutline, titleSides, WIDEST_TITLE } from '../colouring/titlePlaces.ts';
import { chooseLabels, LINE as LINE_HEIGHT, textWidth } from '../labels.ts';
import { onSheet, type PictureOutlook } from './outlook.ts';
import type { Emphasis, Inks, Pictured } from './picturedNodes.ts';

const TEXT = 12.5;
const WIDEST = 150;
/** A sign in a mark cannot be read when the mark is smaller than this. */
const SMALLEST_SIGNED = 10;
const LINE = 1.25;
/** From the upper edge of a line to the foot of its letters. */
const RISE = 0.88;

interface PicturedNames {
  readonly marks: DrawingMark[];
  readonly labelled: number;
  readonly inSight: number;
}

interface Anchored {
  readonly node: Pictured;
  readonly x: number;
  readonly top: number;
  readonly size: number;
}

/** Names of one size at every distance, as many as there is room for: chosen as on screen. */
export function nameMarks(
  nodes: readonly Pictured[],
  titles: readonly Title[],
  outlook: PictureOutlook,
  inks: Inks,
  { chosen, path }: Emphasis,
): PicturedNames {
  const inSight = nodes.flatMap((node) => {
    const [x, y] = onSheet(outlook, [node.x, node.y]);
    const isSeen = x > -20 && y > -20 && x < outlook.width + 20 && y < outlook.height + 20;
    return isSeen ? [{ node: told(node, outlook.zoom), ...anchorOf(node, x, y, outlook.zoom) }] : [];
  });
  const heads = headsOf(titles, inSight, outlook);
  const shown = chooseLabels([
    ...heads,
    ...inSight.map(({ node, x, top, size }) => ({
      id: node.id,
      x,
      y: top,
      width: Math.min(WIDEST, textWidth(node.label, size)),
      weight: chosen.has(node.id) ? 1e9 : node.weight,
    })),
  ]);
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
  const look = { size: TEXT, anchor: 'middle' as const, bold: true, colour: inks.ink, halo: inks.halo };
  const above = heads.flatMap(({ id, text, x, y }): DrawingMark[] =>
    shown.has(id) ? [{ mark: 'label', x, y: y + RISE * TEXT, text, ...look }] : [],
  );
  const labelled = inSight.filter(({ node }) => shown.has(node.id)).length;
  return { marks: [...signMarks(nodes, outlook), ...marks, ...above], labelled, inSight: inSight.length };
}

/** The names of outlines, where they cover least. */
function headsOf(titles: readonly Title[], inSight: readonly Anchored[], outlook: PictureOutlook) {
  const areaOnSheet = ({ left, right, top, bottom }: Area): Area => {
    const [[x1, y1], [x2, y2]] = [onSheet(outlook, [left, top]), onSheet(outlook, [right, bottom])];
    return { left: x1, right: x2, top: y1, bottom: y2 };
  };
  const taken = inSight.flatMap(({ node: { x, y, halfWidth, halfHeight, label }, x: middle, top, size }) => [
    areaOnSheet({ left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }),
    areaOf({ x: middle, y: top }, Math.min(WIDEST, textWidth(label, size)), LINE_HEIGHT),
  ]);
  const sheet = { width: outlook.width, height: outlook.height, line: LINE_HEIGHT };
  return titleSides(titles, areaOnSheet, taken, sheet).flatMap(({ id, side, width, weight }) => {
    const title = titles.find((candidate) => candidate.id === id);
    if (title === undefined) return [];
    const place = besideOutline(areaOnSheet(title.round), side, width, sheet);
    return [{ id, text: shortened(title.text, TEXT, WIDEST_TITLE), ...place, width, weight: 1e7 + weight }];
  });
}

/** Where a mark is too small to hold its sign, the name begins with it. */
const told = (node: Pictured, zoom: number): Pictured =>
  node.sign === '' || node.kind === 'box' || node.size * zoom >= SMALLEST_SIGNED
    ? node
    : { ...node, label: `${node.sign} · ${node.label}` };

function signMarks(nodes: readonly Pictured[], outlook: PictureOutlook): DrawingMark[] {
  return nodes.flatMap(({ sign, kind, size, x, y, colour }): DrawingMark[] => {
    const wide = size * outlook.zoom;
    if (sign === '' || kind !== 'node' || wide < SMALLEST_SIGNED) return [];
    const [middle, centre] = onSheet(outlook, [x, y]);
    const letters = Math.min(15, wide * (sign.length > 2 ? 0.4 : 0.55));
    return [
      {
        mark: 'label',
        x: middle,
        y: centre + 0.36 * letters,
        text: sign,
        size: letters,
        bold: true,
        anchor: 'middle',
        colour: inkOn(colour),
      },
    ];
  });
}

/** In a closed group, over a box, under everything else. */
function anchorOf({ kind, size: own, halfHeight }: Pictured, x: number, y: number, zoom: number): { x: number; top: number; size: number } {
  if (kind === 'closed') {
    const size = Math.min(22, Math.max(12, Math.round(own * zoom * 0.16)));
    return { x, top: y - LINE * size, size };
  }
  return { x, top: kind === 'box' ? y - halfHeight * zoom - 1.4 * TEXT : y + halfHeight * zoom + 3, size: TEXT };
}

function shortened(text: string, size: number, widest = WIDEST): string {
  if (textWidth(text, size) <= widest) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > widest) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
