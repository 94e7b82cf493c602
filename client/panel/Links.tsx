import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import type { NeighboursAnswer, NodeDetail } from '../../model/api/nodes.ts';
import { fetchNeighbours } from '../api/queries.ts';
import { Told } from '../app/Told.tsx';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { LinkItem } from './LinkItem.tsx';
import { panelWords } from './words.ts';

/** The node's links under the present filters, strongest first, a page at a time. */
export function Links({ node }: { node: NodeDetail }) {
  const t = useWords(panelWords);
  const { view } = useView();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['links', node.id, view.layers, view.at, view.sure],
    queryFn: ({ pageParam, signal }) => fetchNeighbours(node.id, view, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: NeighboursAnswer) => last.next ?? undefined,
  });
  if (error !== null) return <Told error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Skeleton active />;
  const items = data.pages.flatMap((page) => page.items);
  const total = data.pages[0]?.total ?? 0;
  return (
    <section>
      <h3>
        {t('links')} <small>{t('shown', { shown: items.length, total })}</small>
      </h3>
      {total === 0 ? <p className="empty">{t('noLinks')}</p> : null}
      <ul className="links">
        {items.map(({ link, node: other }) => {
          const goesOut = link.source === node.id;
          return <LinkItem key={link.id} link={link} source={goesOut ? node : other} target={goesOut ? other : node} other={other} />;
        })}
      </ul>
      {hasNextPage ? (
        <Button loading={isFetching} onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </section>
  );
}
