import type { BriefContent } from '../offers.ts';

export interface DataTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many there are, when not all are in the table. */
  readonly total: number;
  /** Something in it does not exist. */
  readonly hypothetical: boolean;
}

/** The tables of a brief, under the headings where they stand. */
export const tablesIn = ({ sections }: BriefContent): DataTable[] =>
  sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block) =>
      block.block === 'table'
        ? [
            {
              name: heading,
              columns: block.columns.map(({ name }) => name),
              rows: block.rows,
              total: block.total,
              hypothetical: block.hypothetical === true,
            },
          ]
        : [],
    ),
  );
