import type { QueryKey, UseQueryResult } from '@tanstack/react-query';
import { Alert, Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useWork } from '../api/background/works.ts';
import { shellWords } from './shellWords.ts';
import { Told } from './Told.tsx';
import { Working } from './Working.tsx';
import { useWords } from './words.ts';

interface AnswerProps<Data> {
  readonly query: UseQueryResult<Data>;
  /** Of a question that may take long: its key, by which one sees how far it is. */
  readonly asked?: QueryKey;
  readonly children: (data: Data) => ReactNode;
}

/** What was asked of the API, in each of its states: waiting, at work, stopped, failed with a way on, or there. */
export function Answer<Data>({ query, asked, children }: AnswerProps<Data>) {
  const work = useWork(asked);
  if (query.error !== null) return <Told error={query.error} retry={() => void query.refetch()} />;
  const isThere = query.data !== undefined && !query.isPlaceholderData;
  const above =
    asked === undefined || isThere ? null : work !== undefined ? (
      <Working work={work} asked={asked} />
    ) : query.fetchStatus === 'idle' ? (
      <Stopped again={() => void query.refetch()} />
    ) : null;
  return (
    <>
      {above}
      {query.data !== undefined ? children(query.data) : above === null ? <Skeleton active /> : null}
    </>
  );
}

/** It was cancelled before it was there; what is shown below, if anything, answers the question before. */
function Stopped({ again }: { again: () => void }) {
  const t = useWords(shellWords);
  return (
    <Alert
      type="info"
      showIcon
      title={t('stopped')}
      action={
        <Button size="small" onClick={again}>
          {t('askAgain')}
        </Button>
      }
    />
  );
}
