import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { NodeTypeId } from '../../model/nodeTypes.ts';
import { searchQuery } from '../api/queries.ts';
import { useRecent } from './recent.ts';
import { hitSections, recentSections, type Section } from './rows.ts';

export interface Hits {
  readonly sections: readonly Section[];
  readonly shown: number;
  readonly total: number;
  /** The sections answer what was asked last, not something before it. */
  readonly isFresh: boolean;
  readonly error: unknown;
  retry(): void;
}

/** What the list shows: hits of what was asked, and before anything is asked what was chosen of late. */
export function useHits(asked: string, types?: readonly NodeTypeId[], most?: number): Hits {
  const recent = useRecent();
  // No waiting for the keys to rest: what is out of date is aborted, and its hits stay until the next ones are there.
  const { data, error, isPlaceholderData, refetch } = useQuery({ ...searchQuery(asked, types, most), enabled: asked !== '' });
  return useMemo(() => {
    const retry = (): void => void refetch();
    if (asked === '') return { sections: recentSections(recent, types), shown: 0, total: 0, isFresh: true, error: null, retry };
    if (data === undefined) return { sections: [], shown: 0, total: 0, isFresh: false, error, retry };
    return { sections: hitSections(data), shown: data.items.length, total: data.total, isFresh: !isPlaceholderData, error, retry };
  }, [asked, data, error, isPlaceholderData, recent, refetch, types]);
}
