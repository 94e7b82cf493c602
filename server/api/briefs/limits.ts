import type { BriefBlock, BriefRequest } from '../../../model/api/briefs.ts';
import { MESSAGES } from '../../../model/messages.ts';
import { ApiProblem, type FieldError } from '../problem.ts';

/** What takes the printing thread some ten seconds, and nobody reads on paper. */
const MOST_CELLS = 40_000;
const MOST_MARKS = 80_000;

/** Whoever gets so many wrong needs no more of them. */
export const MOST_FAULTS = 100;

export const blocksOf = ({ sections }: BriefRequest): { readonly pointer: string; readonly block: BriefBlock }[] =>
  sections.flatMap(({ blocks }, section) => blocks.map((block, at) => ({ pointer: `/body/sections/${section}/blocks/${at}`, block })));

/** Each row has a cell for each column, and what it rests on if any has. */
export function checkTables(request: BriefRequest): void {
  const faults = blocksOf(request).flatMap(({ pointer, block }): FieldError[] => {
    if (block.block !== 'table') return [];
    const { columns, rows, cites = rows } = block;
    if (cites.length !== rows.length) return [{ pointer: `${pointer}/cites`, message: MESSAGES.citesPerRow }];
    return rows.flatMap((row, at) =>
      row.length === columns.length ? [] : [{ pointer: `${pointer}/rows/${at}`, message: MESSAGES.cellsPerColumn }],
    );
  });
  if (faults.length > 0) throw new ApiProblem('invalid-request', faults.slice(0, MOST_FAULTS));
}

export function checkSize(request: BriefRequest): void {
  const blocks = blocksOf(request).map(({ block }) => block);
  const cells = blocks.reduce((sum, block) => sum + (block.block === 'table' ? block.rows.length * block.columns.length : 0), 0);
  const marks = blocks.reduce((sum, block) => sum + (block.block === 'picture' ? block.drawing.marks.length : 0), 0);
  if (cells > MOST_CELLS) throw new ApiProblem('too-large', [{ pointer: '/body/sections', message: MESSAGES.tooManyCells }]);
  if (marks > MOST_MARKS) throw new ApiProblem('too-large', [{ pointer: '/body/sections', message: MESSAGES.tooManyMarks }]);
}
