import { infiniteQueryOptions, keepPreviousData, type QueryKey, queryOptions } from '@tanstack/react-query';
import { CallFailed, fetchJson } from '../fetchJson.ts';
import { type Parameters, query } from '../queries.ts';
import { askInBackground } from './askInBackground.ts';
import { over, standAt } from './works.ts';

/** Only what may pass is tried again: work of minutes that ran out of time would do so again. */
const retry = (count: number, error: Error): boolean => count < 2 && error instanceof CallFailed && [0, 503].includes(error.status);

interface Question {
  readonly body?: unknown;
  /** Some questions take long only when more is asked; the others are answered on the spot. */
  readonly isLong?: boolean;
}

async function ask<Answer>(path: string, { body, isLong = true }: Question, queryKey: QueryKey, signal: AbortSignal): Promise<Answer> {
  if (!isLong) return fetchJson(path, { body, signal });
  try {
    return await askInBackground<Answer>(path, { body, signal, onStand: (stand) => standAt(queryKey, stand) });
  } finally {
    over(queryKey);
  }
}

/** A question that may take long; what is at work on it is shown by `Answer`, and cancelled when nobody waits for it any more. */
export const inBackground = <Answer>(path: string, parameters: Parameters = {}, question: Question = {}) =>
  queryOptions({
    queryKey: [path, parameters, ...(question.body === undefined ? [] : [question.body])],
    queryFn: ({ signal, queryKey }) => ask<Answer>(query(path, parameters), question, queryKey, signal),
    placeholderData: keepPreviousData,
    retry,
  });

/** A long list, page by page. */
export const pagesInBackground = <Answer extends { readonly next: string | null }>(
  path: string,
  parameters: Parameters,
  question: Question = {},
) =>
  infiniteQueryOptions({
    queryKey: [path, 'pages', parameters],
    queryFn: ({ pageParam, signal, queryKey }) =>
      ask<Answer>(query(path, { ...parameters, cursor: pageParam }), question, queryKey, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Answer) => last.next ?? undefined,
    retry,
  });
