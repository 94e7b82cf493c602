import { MESSAGES } from '../../../model/messages.ts';
import { OverdueError } from '../../analysis/threads/errors.ts';
import type { Made } from '../../pictures/made.ts';
import type { PressOrder } from '../../press/orders.ts';
import type { Press } from '../../press/press.ts';
import { ApiProblem } from '../problem.ts';

/** What takes too long or does not fit into memory is too large: only the caller can make it smaller. */
export async function printed(press: Press, order: PressOrder, signal: AbortSignal): Promise<Made> {
  try {
    return await press.make(order, signal);
  } catch (error) {
    const pastMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    if (error instanceof OverdueError || pastMemory)
      throw new ApiProblem('too-large', [{ pointer: '/body', message: MESSAGES.tooMuchToPrint }], { cause: error });
    throw error;
  }
}
