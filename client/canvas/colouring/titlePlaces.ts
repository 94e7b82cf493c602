import { textWidth } from '../labels.ts';
import type { Title } from './outlines.ts';

/** A part of the sheet, in pixels. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A name that stands somewhere: the middle of its upper edge. */
export interface Headed {
  readonly id: string;
  readonly width: number;
  readonly weight: number;
  readonly side: Side;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  /** How high a line is. */
  readonly line: number;
}

export const TITLE_TEXT = 12.5;
export const WIDEST_TITLE = 190;
const GAP = 3;
/** From the edge of the sheet. */
const MARGIN = 6;

type Place = (round: Area, width: number, line: number) => readonly [x: number, y: number];

const middle = ({ left, right }: Area): number => (left + right) / 2;

/** Beside an outline, the likeliest place first. */
const SIDES = [
  (round, _, line) => [middle(round), round.top - line - GAP],
  (round) => [middle(round), round.bottom + GAP],
  (round, width, line) => [round.left + width / 2, round.top - line - GAP],
  (round, width, line) => [round.right - width / 2, round.top - line - GAP],
  (round, width, line) => [round.right + width / 2 + GAP, (round.top + round.bottom - line) / 2],
  (round, width, line) => [round.left - width / 2 - GAP, (round.top + round.bottom - line) / 2],
  (round, width) => [round.left + width / 2, round.bottom + GAP],
  (round, width) => [round.right - width / 2, round.bottom + GAP],
] as const satisfies readonly Place[];

export type Side = number;

/** Where a name is on this side of its outline; it does not leave the sheet. */
export function besideOutline(round: Area, side: Side, width: number, sheet: Sheet): { x: number; y: number } {
  const [x, y] = (SIDES[side] ?? SIDES[0])(round, width, sheet.line);
  return {
    x: Math.max(MARGIN + width / 2, Math.min(sheet.width - MARGIN - width / 2, x)),
    y: Math.max(MARGIN, Math.min(sheet.height - MARGIN - sheet.line, y)),
  };
}

/** To hide another name over an outline is worse than to lie on marks. */
const WORSE = 20;

/** On which side of its outline each name covers least of what stands there; none for an outline that is out of sight. */
export function titleSides(
  titles: readonly Title[],
  onSheet: (round: Area) => Area,
  taken: readonly Area[],
  sheet: Sheet,
  scale = 1,
): Headed[] {
  const headed: Area[] = [];
  return titles
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ id, text, weight, round }): Headed[] => {
      const outline = onSheet(round);
      if (!overlap(outline, { left: 0, top: 0, right: sheet.width, bottom: sheet.height })) return [];
      const width = Math.min(WIDEST_TITLE * scale, textWidth(text, TITLE_TEXT * scale));
      const costs = SIDES.map((_, side) => {
        const area = areaOf(besideOutline(outline, side, width, sheet), width, sheet.line);
        return covered(area, taken) + WORSE * covered(area, headed);
      });
      const side = costs.indexOf(Math.min(...costs));
      headed.push(areaOf(besideOutline(outline, side, width, sheet), width, sheet.line));
      return [{ id, width, weight, side }];
    });
}

export const areaOf = ({ x, y }: { x: number; y: number }, width: number, line: number): Area => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y,
  bottom: y + line,
});

const covered = (area: Area, others: readonly Area[]): number => others.reduce((sum, other) => sum + (overlap(area, other) ? 1 : 0), 0);

const overlap = (a: Area, b: Area): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
