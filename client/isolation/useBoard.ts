import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { DEFAULT_REASONS, type Isolate, type IsolateLevel, type IsolatesAnswer } from '../../model/api/isolates.ts';
import { MOST_LIMIT } from '../../model/api/list.ts';
import { LAYER_IDS, type LayerId } from '../../model/layers.ts';
import { usePageState } from '../app/pageState.ts';
import { useView } from '../app/view.ts';
import { BOARD_STATE, type BoardChange, type BoardState } from './boardState.ts';
import { boardQuery, fingerprintsQuery } from './queries.ts';
import { fits, inOrder, isNarrowed, lacking } from './rows.ts';

const PAGE = 50;
/** So many rows are looked through by itself; further ones are asked for. */
const LOOKED_THROUGH = 2500;

export interface Board {
  readonly state: BoardState;
  readonly change: BoardChange;
  readonly level: IsolateLevel;
  /** The layers on which each row is judged; none when only what is usual for its type counts. */
  readonly judged: readonly LayerId[];
  /** Which layers a row lacks, and which were looked at to tell. */
  readonly cells: (item: Isolate) => { readonly lacks: readonly LayerId[]; readonly judged: readonly LayerId[] };
  /** The first page: facets, summary, plan. */
  readonly answer: IsolatesAnswer;
  /** All that came so far, and of these what fits the chosen type and place, in the chosen order. */
  readonly items: readonly Isolate[];
  readonly rows: readonly Isolate[];
  readonly narrowed: boolean;
  /** Whether every node outside the main part is among the items. */
  readonly isWhole: boolean;
  readonly nodes: IsolatesAnswer['nodes'];
  readonly links: IsolatesAnswer['links'];
  readonly more: (() => void) | null;
  readonly busy: boolean;
}

export function useBoard() {
  const { view } = useView();
  const [state, change] = usePageState(BOARD_STATE);
  const level = state.level ?? 'city';
  const narrowed = isNarrowed(state);
  const query = useInfiniteQuery(boardQuery(view, state, narrowed || level === 'city' ? MOST_LIMIT : PAGE));
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const looks = narrowed && hasNextPage && items.length < LOOKED_THROUGH;
  useEffect(() => {
    if (looks && !isFetchingNextPage) void fetchNextPage();
  }, [looks, isFetchingNextPage, fetchNextPage]);

  const everywhere = useQuery({ ...fingerprintsQuery(view), enabled: level === 'city' && view.layers !== undefined }).data;

  const board = useMemo((): Board | undefined => {
    const pages = data?.pages ?? [];
    const [answer] = pages;
    if (answer === undefined) return undefined;
    const judged = view.layers ?? (level === 'city' ? LAYER_IDS : []);
    const kept = items.filter((item) => fits(item, state));
    return {
      state,
      change,
      level,
      judged,
      cells(item) {
        if (level !== 'city' || everywhere === undefined) return { lacks: lacking(item, judged), judged };
        // Who is not on the list of every layer lacks none.
        const row = everywhere.items.find(({ node }) => node.id === item.node.id);
        return { lacks: row === undefined ? [] : lacking(row, LAYER_IDS), judged: LAYER_IDS };
      },
      answer,
      items,
      rows: level === 'city' && state.order !== 'rank' ? inOrder(kept) : kept,
      narrowed,
      isWhole:
        items.length === answer.total &&
        DEFAULT_REASONS.every((reason) => (state.reasons ?? DEFAULT_REASONS).includes(reason)) &&
        state.change === undefined &&
        state.named === undefined,
      nodes: Object.assign({}, ...pages.map(({ nodes }) => nodes)),
      links: Object.assign({}, ...pages.map(({ links }) => links)),
      more: hasNextPage ? () => void fetchNextPage() : null,
      busy: isFetchingNextPage,
    };
  }, [data, items, everywhere, state, change, level, narrowed, view.layers, hasNextPage, isFetchingNextPage, fetchNextPage]);
  return { query, board, state, change };
}
