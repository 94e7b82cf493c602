import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { Told } from './Told.tsx';

/** What was asked of the API, in each of its states: waiting, failed with a way on, or there. */
export function Answer<Data>({ query, children }: { query: UseQueryResult<Data>; children: (data: Data) => ReactNode }) {
  if (query.error !== null) return <Told error={query.error} retry={() => void query.refetch()} />;
  return query.data === undefined ? <Skeleton active /> : children(query.data);
}
