import type { RequestHandler } from 'express';
import { ApiProblem } from './problem.ts';

/** Refuses rather than queues without end: a caller that is told to come back is better off than one that waits. */
export function limitInFlight(most: number): RequestHandler {
  let inFlight = 0;
  return (_request, response, next) => {
    if (inFlight >= most) throw new ApiProblem('busy');
    inFlight += 1;
    response.once('close', () => {
      inFlight -= 1;
    });
    next();
  };
}
