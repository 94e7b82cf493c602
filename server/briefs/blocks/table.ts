import type { BriefBlock } from '../../../model/api/briefs.ts';
import { plainText } from '../../pictures/fonts/plainText.ts';
import type { Part } from '../../pictures/pdf/part.ts';
import type { Pen } from '../../pictures/pdf/pen.ts';
import { BRIEF_WORDS } from '../briefWords.ts';
import { linesOf, paragraph } from '../lines.ts';
import { type Piece, type Place, spaced } from '../piece.ts';
import { rule } from '../rule.ts';
import { baseline, INKS, SHEETS, TYPES, type Type } from '../sheet.ts';
import { columnWidths } from './columnWidths.ts';

type Table = Omit<Extract<BriefBlock, { block: 'table' }>, 'cites'>;

const PADDING = { side: 6, end: 4 };
/** A row of more lines may be torn by the end of a page. */
const MOST_LINES = 16;
/** With so many, a table that does not fit lies on its side. */
const MANY_COLUMNS = 8;

interface Column {
  readonly left: number;
  readonly width: number;
  readonly number: boolean;
}

export function table(pen: Pen, { columns, rows, total }: Table, given: number): Piece[] {
  const needed = columns.map(({ name }, index) => neededBy(pen, name, rows, index));
  const wide = columns.length >= MANY_COLUMNS && needed.reduce((sum, one) => sum + one, 0) > given;
  const width = wide ? SHEETS.landscape.measure : given;
  const laid = placed(columns, needed, width);
  const of: Part = { tag: 'Table' };
  const { first, again } = headerOf(pen, columns, laid, of);
  const body = rows.flatMap((row, index) => rowOf(pen, row, laid, { again, of, last: index === rows.length - 1 }));
  const told = BRIEF_WORDS.shown(rows.length, Math.max(total, rows.length))[pen.language];
  const pieces = [
    first,
    // The last row does not stand alone on a page.
    ...body.map((piece, index) => (index >= body.length - 2 ? { ...piece, keep: true } : piece)),
    ...spaced(paragraph(pen, told, TYPES.small, width), 4),
  ];
  return wide ? pieces.map((piece) => ({ ...piece, orientation: 'landscape' })) : pieces;
}

function neededBy(pen: Pen, name: string, rows: Table['rows'], index: number): number {
  const cells = rows.map((row) => pen.width(plainText(row[index] ?? ''), TYPES.cell));
  return Math.max(pen.width(plainText(name), TYPES.columnName), 8, ...cells) + 2 * PADDING.side;
}

function placed(columns: Table['columns'], needed: readonly number[], width: number): Column[] {
  const widths = columnWidths(
    needed,
    columns.map(({ number = false }) => !number),
    width,
  );
  let left = 0;
  return columns.map(({ number = false }, index) => {
    const column = { left, width: widths[index] ?? 0, number };
    left += column.width;
    return column;
  });
}

const linesIn = (pen: Pen, cells: readonly string[], columns: readonly Column[], type: Type): string[][] =>
  columns.map(({ width }, index) => linesOf(pen, cells[index] ?? '', type, width - 2 * PADDING.side + 0.01));

function headerOf(pen: Pen, named: Table['columns'], columns: readonly Column[], of: Part): { first: Piece; again: Piece } {
  const names = named.map(({ name }) => name);
  const lines = linesIn(pen, names, columns, TYPES.columnName);
  const most = Math.max(...lines.map(({ length }) => length));
  const height = most * TYPES.columnName.leading + 2 * PADDING.end;
  const rules = (to: Pen, place: Place): void => {
    rule(to, place, place.top, 1, INKS.text);
    rule(to, place, place.top + height, 0.6, INKS.faint);
  };
  // Names stand on the last line, next to what they name.
  const write = (to: Pen, place: Place, index: number): void =>
    writeCell(to, place, columns[index], lines[index] ?? [], TYPES.columnName, most - (lines[index]?.length ?? 0));
  const row: Part = { tag: 'TR', within: of };
  return {
    first: {
      height,
      keep: true,
      draw(to, place) {
        rules(to, place);
        for (const index of columns.keys()) to.structure.draw({ tag: 'TH', within: row }, () => write(to, place, index));
      },
    },
    again: {
      height,
      draw(to, place) {
        rules(to, place);
        to.structure.ornament(() => {
          for (const index of columns.keys()) write(to, place, index);
        });
      },
    },
  };
}

interface Below {
  readonly again: Piece;
  readonly of: Part;
  readonly last: boolean;
}

function rowOf(pen: Pen, row: readonly string[], columns: readonly Column[], { again, of, last }: Below): Piece[] {
  const lines = linesIn(pen, row, columns, TYPES.cell);
  const most = Math.max(1, ...lines.map(({ length }) => length));
  const parts = Math.ceil(most / MOST_LINES);
  const whole: Part = { tag: 'TR', within: of };
  const cells = columns.map((): Part => ({ tag: 'TD', within: whole }));
  return Array.from({ length: parts }, (_, part) => {
    const from = part * MOST_LINES;
    const shown = Math.min(MOST_LINES, most - from);
    const ends = part === parts - 1;
    const [above, below] = [part === 0 ? PADDING.end : 0, ends ? PADDING.end : 0];
    const height = shown * TYPES.cell.leading + above + below;
    return {
      height,
      again,
      draw(to, place) {
        const top = place.top + above - PADDING.end;
        for (const [index, cell] of cells.entries()) {
          const visible = lines[index]?.slice(from, from + shown) ?? [];
          to.structure.draw(cell, () => writeCell(to, { ...place, top }, columns[index], visible, TYPES.cell));
        }
        if (ends) rule(to, place, place.top + height, last ? 1 : 0.4, last ? INKS.text : INKS.rule);
      },
    };
  });
}

function writeCell(pen: Pen, place: Place, column: Column | undefined, lines: readonly string[], type: Type, skipped = 0): void {
  if (column === undefined) return;
  for (const [index, line] of lines.entries()) {
    const free = column.width - 2 * PADDING.side - (column.number ? pen.width(line, type) : 0);
    const left = place.left + column.left + PADDING.side + (column.number ? free : 0);
    pen.write(line, left, place.top + PADDING.end + (skipped + index) * type.leading + baseline(type), type);
  }
}
