import type { Text } from '../../../model/text.ts';
import type { Pen } from '../../pictures/pdf/pen.ts';
import { BRIEF_WORDS } from '../briefWords.ts';
import type { PlainBlock } from '../citations.ts';
import { paragraph } from '../lines.ts';
import { leading, type Piece } from '../piece.ts';
import { INKS, TYPES } from '../sheet.ts';
import { picture } from './picture.ts';
import { points } from './points.ts';
import { table } from './table.ts';

const MARK = { ...TYPES.label, colour: INKS.warning, leading: 16 };

export function blockPieces(pen: Pen, block: PlainBlock, width: number): Piece[] {
  const pieces = plainPieces(pen, block, width);
  if (block.block === 'table' && block.hypothetical === true) return [...mark(pen, BRIEF_WORDS.hypothetical(), width), ...pieces];
  return block.modelled === true ? [...mark(pen, BRIEF_WORDS.modelled(), width), ...pieces] : pieces;
}

function plainPieces(pen: Pen, block: PlainBlock, width: number): Piece[] {
  if (block.block === 'paragraph') return paragraph(pen, block.text, TYPES.body, width);
  if (block.block === 'points') return points(pen, block.items, width);
  return block.block === 'table' ? table(pen, block, width) : picture(pen, block);
}

const mark = (pen: Pen, text: Text, width: number): Piece[] => leading(paragraph(pen, `◇ ${text[pen.language]}`, MARK, width));
