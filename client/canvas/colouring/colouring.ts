import type { NodeId } from '../../../model/ids.ts';

/** One row of the legend: what a colour means. */
export interface Swatch {
  readonly key: string;
  /** A short sign that says the same as the colour: it stands in the mark. */
  readonly sign: string;
  readonly name: string;
  readonly colour: string;
  /** How many nodes there are of it in the whole graph, where that is known. */
  readonly total: number | undefined;
}

/** What the colours of the nodes tell. Always of the whole graph, never only of what is displayed. */
export interface Colouring {
  readonly title: string;
  /** What it is and how it was found. */
  readonly definition: string;
  readonly swatches: readonly Swatch[];
  swatchOf(id: NodeId): Swatch;
  /** In a sentence, for the card and the list. */
  told(id: NodeId): string;
  /** Under the title, in a table. */
  brief(id: NodeId): string;
  /** By which a table is put in order; low stands first. */
  order(id: NodeId): number;
  /** From 0 to 1, for a colouring that has sizes. */
  sizeOf?(id: NodeId): number;
}

/** Those on the canvas by what colours them, in the order of the legend; what nobody is of is left out. */
export function countsOf(colouring: Colouring, ids: readonly NodeId[]): { swatch: Swatch; ids: NodeId[] }[] {
  const of = new Map<string, NodeId[]>();
  for (const id of ids) {
    const { key } = colouring.swatchOf(id);
    const there = of.get(key);
    if (there === undefined) of.set(key, [id]);
    else there.push(id);
  }
  return colouring.swatches.flatMap((swatch) => {
    const there = of.get(swatch.key);
    return there === undefined ? [] : [{ swatch, ids: there }];
  });
}
