import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ViewMade } from '../../model/api/views.ts';
import { fetchJson } from '../api/fetchJson.ts';
import { unfold } from '../app/longArrangement.ts';

/** The part of an address that says by which shared view one came. The stops of a route have `via`. */
export const VIA = 'shared';

export interface ShortLink {
  readonly url: string;
  readonly revision: number;
}

/** Keeps the present view on the server, and gives the address by which it opens again. */
export function useShortLink(): () => Promise<ShortLink> {
  const client = useQueryClient();
  const { pathname: page } = useLocation();
  const parts: Record<string, string> = useSearch({ strict: false });
  return useCallback(async () => {
    const { [VIA]: _, ...search } = { ...unfold(parts) } as Record<string, string>;
    const { path, revision } = await client.fetchQuery({
      queryKey: ['/views', page, search],
      queryFn: ({ signal }) => fetchJson<ViewMade>('/views', { body: { page, search }, signal }),
    });
    return { url: new URL(path, location.origin).href, revision };
  }, [client, page, parts]);
}
