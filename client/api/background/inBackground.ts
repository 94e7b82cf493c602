import { infiniteQueryOptions, keepPreviousData, type QueryKey, queryOptions } from '@tanstack/react-query';
import { CallFailed } from '../fetchJson.ts';
import { type Parameters, query } from '../queries.ts';
import { askInBackground } from './askInBackground.ts';
import { over, standAt } from './works.ts';

/** Only what may pass is tried again: work of minutes that ran out of time would do so again. */
const retry = (count: number, error: Error): boolean => count < 2 && error instanceof CallFailed && [0, 503].includes(error.status);

async function ask<Answer>(path: string, body: unknown, queryKey: QueryKey, signal: AbortSignal): Promise<Answer> {
  try {
    return await askInBackground<Answer>(path, { body, signal, onStand: (stand) => standAt(queryKey, stand) });
  } finally {
    over(queryKey);
  }
}

/** A question that may take long; what is at work on it is shown by `Answer`, and cancelled when nobody waits for it any more. */
export const inBackground = <Answer>(path: string, parameters: Parameters = {}, body?: unknown) =>
  queryOptions({
    queryKey: [path, parameters, ...(body === undefined ? [] : [body])],
    queryFn: ({ signal, queryKey }) => ask<Answer>(query(path, parameters), body, queryKey, signal),
    placeholderData: keepPreviousData,
    retry,
  });

/** A long list, page by page. */
export const pagesInBackground = <Answer extends { readonly next: string | null }>(path: string, parameters: Parameters) =>
  infiniteQueryOptions({
    queryKey: [path, 'pages', parameters],
    queryFn: ({ pageParam, signal, queryKey }) =>
      ask<Answer>(query(path, { ...parameters, cursor: pageParam }), undefined, queryKey, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Answer) => last.next ?? undefined,
    retry,
  });
