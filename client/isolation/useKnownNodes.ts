import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { NodeId } from '../../model/ids.ts';
import { CallFailed } from '../api/fetchJson.ts';
import { matrixQuery, nodeQuery } from '../api/queries.ts';
import { type Unread, useUnread } from '../app/unread.ts';
import { type BoardState, writeProposals } from './boardState.ts';
import { boardWords } from './words.ts';

/** The state without what-ifs on nodes that the graph does not know: they would be counted, and mean nothing. The reader is told. */
export function useKnownNodes(state: BoardState): BoardState {
  const { try: ties = [], gone = [] } = state;
  const unknown = useUnknown([...ties.flatMap(({ a, b }) => [a, b]), ...gone]);
  const isUnknown = (id: NodeId): boolean => unknown.includes(id);
  const [lost, left] = [ties.filter(({ a, b }) => isUnknown(a) || isUnknown(b)), gone.filter(isUnknown)];
  const because = boardWords.unknownNode;
  useUnread([
    ...(lost.length === 0 ? [] : [{ key: 'try', written: writeProposals(lost) ?? '', because }]),
    ...(left.length === 0 ? [] : [{ key: 'gone', written: left.join(','), because }]),
  ] satisfies Unread[]);
  const without = unknown.join(',');
  return useMemo(() => {
    if (without === '') return state;
    const known = (id: NodeId): boolean => !without.split(',').includes(id);
    return {
      ...state,
      ...(state.try && { try: state.try.filter(({ a, b }) => known(a) && known(b)) }),
      ...(state.gone && { gone: state.gone.filter(known) }),
    };
  }, [state, without]);
}

function useUnknown(ids: readonly NodeId[]): readonly NodeId[] {
  const cities = useQuery({ ...matrixQuery({}), enabled: ids.length > 0 }).data?.cities;
  // Most are cities, and those are at hand.
  const others = cities === undefined ? [] : [...new Set(ids)].filter((id) => !cities.some((city) => city.id === id));
  const answers = useQueries({ queries: others.map((id) => nodeQuery(id)) });
  return others.filter((_, at) => {
    const error = answers[at]?.error;
    return error instanceof CallFailed && error.status === 404;
  });
}
