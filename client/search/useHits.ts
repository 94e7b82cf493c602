import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { NodeTypeId } from '../../model/nodeTypes.ts';
import { searchQuery } from '../api/queries.ts';
import { useLast } from '../app/useLast.ts';
import { useRecent } from './recent.ts';
import { hitSections, recentSections, type Section } from './rows.ts';

export interface Hits {
  readonly sections: readonly Section[];
  readonly shown: number;
  readonly total: number;
  /** The sections answer what was asked last, not something before it. */
  readonly isFresh: boolean;
  /** What the hits were found by: for a moment what was asked before. */
  readonly of: string;
  readonly error: unknown;
  retry(): void;
}

/** What the list shows: hits of what was asked, and before anything is asked what was chosen of late. */
export function useHits(asked: string, types?: readonly NodeTypeId[], most?: number): Hits {
  const recent = useRecent();
  // No waiting for the keys to rest: what is out of date is aborted, and its hits stay until the next ones are there.
  const { data, error, isPlaceholderData, refetch } = useQuery({ ...searchQuery(asked, types, most), enabled: asked !== '' });
  const isFresh = data !== undefined && !isPlaceholderData;
  const of = useLast(isFresh ? asked : undefined) ?? asked;
  return useMemo(() => {
    const retry = (): void => void refetch();
    if (asked === '') return { sections: recentSections(recent, types), shown: 0, total: 0, isFresh: true, of: asked, error: null, retry };
    if (data === undefined) return { sections: [], shown: 0, total: 0, isFresh: false, of: asked, error, retry };
    return { sections: hitSections(data), shown: data.items.length, total: data.total, isFresh, of, error, retry };
  }, [asked, data, error, isFresh, of, recent, refetch, types]);
}
