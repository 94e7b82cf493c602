import { keepPreviousData, type QueryKey, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { NodeId } from '../../../model/ids.ts';
import { useShade } from '../../app/theme.ts';
import { useView } from '../../app/view.ts';
import { useLanguage } from '../../app/words.ts';
import { clustersQuery, scoresQuery } from '../queries.ts';
import { clusterColouring } from './clusterColouring.ts';
import type { Colouring } from './colouring.ts';
import { measureColouring } from './measureColouring.ts';

export interface Colourings {
  /** What colours the marks; none while they have the colours of their types. */
  readonly colouring: Colouring | undefined;
  /** The clusters, when they are outlined or colour the marks. */
  readonly clusters: Colouring | undefined;
  readonly error: unknown;
  /** The question whose answer colours the marks, while it is not there. */
  readonly asked: QueryKey | undefined;
}

/** What the colours tell, for the nodes on the canvas; asked of the whole graph. */
export function useColouring(ids: readonly NodeId[]): Colourings {
  const { view } = useView();
  const language = useLanguage();
  const shade = useShade();
  const { paint, hulls } = view;
  const metric = paint === 'cluster' ? undefined : paint;
  const wantsClusters = (paint === 'cluster' || hulls !== undefined) && ids.length > 0;
  const found = useQuery({ ...clustersQuery(view), placeholderData: keepPreviousData, enabled: wantsClusters });
  const scores = scoresQuery(view, metric ?? 'degree', ids);
  const scored = useQuery({ ...scores, enabled: metric !== undefined && ids.length > 0 });
  const clusters = useMemo(
    () => (wantsClusters && found.data !== undefined ? clusterColouring(found.data, ids, { language, shade }) : undefined),
    [wantsClusters, found.data, ids, language, shade],
  );
  const measured = useMemo(
    () => (metric !== undefined && scored.data?.metric === metric ? measureColouring(scored.data, { language, shade }) : undefined),
    [metric, scored.data, language, shade],
  );
  return {
    colouring: paint === undefined ? undefined : paint === 'cluster' ? clusters : measured,
    clusters,
    asked: metric !== undefined && scored.isFetching ? scores.queryKey : undefined,
    error: (wantsClusters ? found.error : null) ?? (metric === undefined ? null : scored.error),
  };
}
