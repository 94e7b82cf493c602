import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { MESSAGES } from '../../model/messages.ts';
import { CrowdedError, OverdueError } from '../analysis/threads/errors.ts';
import { StoreError } from '../store/store.ts';
import { sendProblem } from './present/answer.ts';
import { ApiProblem } from './problem.ts';

/** The one place where a failed call becomes an answer. Nothing of a stack, a query or a path goes out. */
export function failureHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    // What was cancelled because the caller went away has not failed, and nobody is there to be told.
    if (response.closed && isAbort(error)) return;
    if (response.headersSent) {
      // The line is cut, so that nobody takes for whole what went out.
      loggedProblem(error, request, log);
      response.destroy();
      return;
    }
    sendProblem(response, loggedProblem(error, request, log));
  };
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** What a failed call is to whoever asked; the log learns what it was. */
export function loggedProblem(
  error: unknown,
  { method, path }: { readonly method: string; readonly path: string },
  log: Logger,
): ApiProblem {
  const problem = problemOf(error);
  if (problem.status === 500) log.error({ err: error, method, path }, 'call failed');
  if (problem.code === 'unavailable') log.warn({ err: error }, 'store unavailable');
  return problem;
}

function problemOf(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (error instanceof StoreError && error.code === 'unavailable') return new ApiProblem('unavailable', [], { cause: error });
  // Where an array does not fit, the engine says so in these words and no other way.
  if (error instanceof RangeError && /allocation failed|array length/i.test(error.message))
    return new ApiProblem('past-memory', [], { cause: error });
  if (error instanceof CrowdedError) return new ApiProblem('busy', [], { cause: error });
  if (error instanceof OverdueError) return new ApiProblem('timed-out', [], { cause: error });
  if (error instanceof URIError) return new ApiProblem('malformed-url');
  // express.json tells its failures by a type.
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
  if (type === 'entity.too.large') return tooLarge(error);
  if (type === 'charset.unsupported' || type === 'encoding.unsupported') return new ApiProblem('wrong-media-type');
  if (typeof type === 'string' && (type.startsWith('entity.') || type.startsWith('request.'))) return new ApiProblem('malformed-body');
  // A body that says it is packed, and is not.
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) return new ApiProblem('malformed-body');
  return new ApiProblem('internal', [], { cause: error });
}

function tooLarge(error: unknown): ApiProblem {
  if (typeof error !== 'object' || error === null || !('limit' in error)) return new ApiProblem('too-large');
  const { zh, en } = MESSAGES.bodyLimit;
  const limit = `${Number(error.limit) / 1024 / 1024} MiB`;
  return new ApiProblem('too-large', [{ pointer: '/body', message: { zh: `${zh}：${limit}`, en: `${en} ${limit}` } }]);
}
