import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import type { ChainAnswer, SegmentAnswer } from '../../model/api/chains.ts';
import { Told } from '../app/Told.tsx';
import { useLanguage, useWords } from '../app/words.ts';
import { CanvasButton } from './CanvasButton.tsx';
import { useChains } from './chainsState.ts';
import { actorsOfSegment } from './onCanvas.ts';
import { PartnersLink } from './PartnersLink.tsx';
import { segmentQuery } from './queries.ts';
import { SegmentActors } from './SegmentActors.tsx';
import { SegmentFeeds } from './SegmentFeeds.tsx';
import { SegmentPlace } from './SegmentPlace.tsx';
import { StateSign } from './StateSign.tsx';
import { segmentWords } from './segmentWords.ts';
import { chainsWords } from './words.ts';

/** One segment: who fills it, where, what it hangs on, and for a gap where it could be filled from. */
export function SegmentPanel({ data, id }: { data: ChainAnswer; id: string }) {
  const t = useWords(chainsWords);
  const s = useWords(segmentWords);
  const language = useLanguage();
  const { ask } = useChains();
  const segment = data.segments.find((candidate) => candidate.id === id);
  return (
    <article className="panel">
      <header className="panel-head">
        <div>
          {segment === undefined ? null : (
            <span className="segment-where">
              {data.industry.name[language]} · {t(segment.stage)} · <StateSign state={segment.state} />
            </span>
          )}
          <h2>{segment?.name[language]}</h2>
        </div>
        <Button size="small" onClick={() => ask({ segment: undefined })}>
          {t('close')}
        </Button>
      </header>
      {segment === undefined ? <p className="empty">{s('gone')}</p> : <Body data={data} segment={segment} />}
    </article>
  );
}

function Body({ data, segment }: { data: ChainAnswer; segment: SegmentAnswer }) {
  const language = useLanguage();
  const { filters } = useChains();
  const found = useInfiniteQuery(segmentQuery(data.industry.id, segment.id, filters));
  const { data: pages, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = found;
  const actors = pages?.pages.flatMap((page) => page.segments[0]?.actors.items ?? []) ?? [];
  const answers = [data, ...(pages?.pages ?? [])];
  const nodes = Object.fromEntries(answers.flatMap((answer) => Object.entries(answer.nodes)));
  const links = Object.fromEntries(answers.flatMap((answer) => Object.entries(answer.links)));
  return (
    <>
      <p>{segment.text[language]}</p>
      <div className="actions">
        <CanvasButton
          {...actorsOfSegment(
            segment,
            actors.map(({ node }) => node),
          )}
        />
        <PartnersLink topic={data.industry.id} />
      </div>
      <SegmentFeeds segment={segment} all={data.segments} />
      <SegmentPlace segment={segment} nodes={nodes} links={links} />
      {error === null ? null : <Told error={error} retry={() => void refetch()} />}
      {pages === undefined && error === null ? <Skeleton active paragraph={{ rows: 5 }} title={false} /> : null}
      <SegmentActors
        actors={actors}
        total={segment.actors.total}
        nodes={nodes}
        links={links}
        onMore={hasNextPage ? () => void fetchNextPage() : undefined}
        waiting={isFetchingNextPage}
      />
    </>
  );
}
