/** A mark that could carry a label: where it is on screen, how wide the label would be, how much it weighs. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly weight: number;
}

export const MOST_LABELS = 300;
/** How high a name is, pixels on an ordinary screen. */
export const LINE = 17;
const CELL = 60;

/** The weightiest first; one that would cover another is left out until there is room, when one comes nearer. */
export function chooseLabels(marks: readonly Labelled[], most = MOST_LABELS, line = LINE): Set<string> {
  const taken = new Map<number, Box[]>();
  const chosen = new Set<string>();
  for (const { id, x, y, width } of [...marks].sort((a, b) => b.weight - a.weight)) {
    if (chosen.size >= most) break;
    const box = { left: x - width / 2, right: x + width / 2, top: y, bottom: y + line };
    const cells = cellsOf(box);
    if (cells.some((cell) => taken.get(cell)?.some((other) => overlap(box, other)))) continue;
    for (const cell of cells) taken.set(cell, [...(taken.get(cell) ?? []), box]);
    chosen.add(id);
  }
  return chosen;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The squares of a grid that a box touches: only who shares one can be covered. */
function cellsOf({ left, right, top, bottom }: Box): number[] {
  const cells: number[] = [];
  for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1) {
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1) cells.push(row * 8192 + column);
  }
  return cells;
}

/** About how wide a text is: Han characters are twice as wide as Latin ones. */
export function textWidth(text: string, size: number): number {
  let halves = 0;
  for (const character of text) halves += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1.1;
  return (halves * size) / 2;
}

/** The text, or as much of it as fits before an ellipsis: found by halves, because to measure takes long. */
export function shortened(text: string, fits: (part: string) => boolean): string {
  if (fits(text)) return text;
  const characters = [...text];
  let [least, most] = [1, characters.length - 1];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(`${characters.slice(0, middle).join('')}…`)) least = middle;
    else most = middle - 1;
  }
  return `${characters.slice(0, least).join('')}…`;
}
