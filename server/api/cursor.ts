import { MESSAGES } from '../../model/messages.ts';
import { type ApiProblem, refusal } from './problem.ts';

/** A place in a list that callers cannot read, so that they do not build on its form. */
const cursorAt = (offset: number): string => Buffer.from(`o${offset}`).toString('base64url');

/** The store's own place in a list: a number, a dot, and what only the store reads. */
export function placeOf(cursor: string | undefined): { after?: string } {
  if (cursor === undefined) return {};
  if (!/^\d\..+$/.test(cursor)) throw brokenCursor();
  return { after: cursor };
}

export function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const written = /^o(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'))?.[1];
  if (written === undefined) throw brokenCursor();
  return Number(written);
}

/** The cursor after this page, or null at the end. */
export const nextCursor = (offset: number, shown: number, total: number): string | null =>
  offset + shown < total ? cursorAt(offset + shown) : null;

const brokenCursor = (): ApiProblem => refusal('/query/cursor', MESSAGES.cursor);
