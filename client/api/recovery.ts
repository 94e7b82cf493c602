import { QueryCache, type QueryClient } from '@tanstack/react-query';
import { CallFailed, ROOT } from './fetchJson.ts';

const AGAIN_AFTER = 3000;

const isUnreached = (error: unknown): boolean => error instanceof CallFailed && error.status === 0;

/** Keeps answers. When the server could not be reached, waits until it is there again, and then asks what was not answered. */
export function recoveringCache(client: () => QueryClient): QueryCache {
  let waiting = false;
  const wait = async (): Promise<void> => {
    const isThere = await fetch(`${ROOT}/summary`, { cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (!isThere) {
      setTimeout(() => void wait(), AGAIN_AFTER);
      return;
    }
    waiting = false;
    await client().refetchQueries({ predicate: ({ state }) => isUnreached(state.error) });
  };
  return new QueryCache({
    onError: (error) => {
      if (!isUnreached(error) || waiting) return;
      waiting = true;
      setTimeout(() => void wait(), AGAIN_AFTER);
    },
  });
}
