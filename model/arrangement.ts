import { NodeId } from './ids.ts';

/** A node on the canvas and where it stands. */
export interface Placed {
  readonly id: NodeId;
  readonly x: number;
  readonly y: number;
  /** It stays there when the canvas is arranged anew. */
  readonly pinned?: true;
}

/** An arrangement as it is written in an address: `city:hefei@0,0;city:suzhou@300,40!`. What cannot be read is left out. */
export const readArrangement = (written: string): Placed[] => written.split(';').flatMap(readPlaced);

export const writeArrangement = (placed: readonly Placed[]): string =>
  placed.map(({ id, x, y, pinned }) => `${id}@${Math.round(x)},${Math.round(y)}${pinned ? '!' : ''}`).join(';');

function readPlaced(written: string): Placed[] {
  const [, id = '', x, y, pin] = /^(.+)@(-?\d+),(-?\d+)(!?)$/.exec(written) ?? [];
  const known = NodeId.safeParse(id);
  return known.success ? [{ id: known.data, x: Number(x), y: Number(y), ...(pin === '!' && { pinned: true as const }) }] : [];
}
