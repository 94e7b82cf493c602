import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { ISOLATE_REASONS, type Isolate, type IsolateLevel, type IsolatesAnswer } from '../../model/api/isolates.ts';
import { MOST_LIMIT } from '../../model/api/list.ts';
import { LAYER_IDS, type LayerId } from '../../model/layers.ts';
import { usePageState } from '../app/pageState.ts';
import { useView } from '../app/view.ts';
import { BOARD_STATE, type BoardChange, type BoardState } from './boardState.ts';
import { boardQuery } from './queries.ts';
import { type countLacking, fits, inOrder, isNarrowed, lacking } from './rows.ts';
import { useJudged } from './useJudged.ts';
import { useKnownNodes } from './useKnownNodes.ts';

const PAGE = 50;
/** So many rows are looked through by itself; further ones are asked for. */
const LOOKED_THROUGH = 5000;

export interface Board {
  readonly state: BoardState;
  readonly change: BoardChange;
  readonly level: IsolateLevel;
  /** The layers on which each row is judged; none when only what is usual for its type counts. */
  readonly judged: readonly LayerId[];
  /** Which layers a row lacks, and which were looked at to tell. */
  readonly cells: (item: Isolate) => { readonly lacks: readonly LayerId[]; readonly judged: readonly LayerId[] };
  /** How many cities lack each layer; none at other levels. */
  readonly lackedBy: ReturnType<typeof countLacking>;
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
  const [written, change] = usePageState(BOARD_STATE);
  const state = useKnownNodes(written);
  const level = state.level ?? 'city';
  const narrowed = isNarrowed(state);
  const { everywhere, lackedBy, judged, isKnown } = useJudged(level);
  const options = boardQuery(view, state, judged, narrowed || level === 'city' ? MOST_LIMIT : PAGE);
  const query = useInfiniteQuery({ ...options, enabled: isKnown });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const looks = narrowed && hasNextPage && items.length < LOOKED_THROUGH;
  useEffect(() => {
    if (looks && !isFetchingNextPage) void fetchNextPage();
  }, [looks, isFetchingNextPage, fetchNextPage]);

  const board = useMemo((): Board | undefined => {
    const pages = data?.pages ?? [];
    const [answer] = pages;
    if (answer === undefined) return undefined;
    const kept = items.filter((item) => fits(item, state));
    const cells: Board['cells'] = (item) => {
      if (everywhere === undefined) return { lacks: lacking(item, judged), judged };
      // Who is not on the list of every layer lacks none.
      const row = everywhere.items.find(({ node }) => node.id === item.node.id);
      return { lacks: row === undefined ? [] : lacking(row, LAYER_IDS), judged: LAYER_IDS };
    };
    return {
      state,
      change,
      level,
      judged,
      cells,
      lackedBy,
      answer,
      items,
      rows: level === 'city' && state.order !== 'rank' ? inOrder(kept, (row) => cells(row).lacks.length) : kept,
      narrowed,
      isWhole:
        items.length === answer.total &&
        ISOLATE_REASONS.every((reason) => (state.reasons ?? ISOLATE_REASONS).includes(reason)) &&
        state.change === undefined &&
        state.named === undefined,
      nodes: Object.assign({}, ...pages.map(({ nodes }) => nodes)),
      links: Object.assign({}, ...pages.map(({ links }) => links)),
      more: hasNextPage ? () => void fetchNextPage() : null,
      busy: isFetchingNextPage,
    };
  }, [data, items, everywhere, lackedBy, judged, state, change, level, narrowed, hasNextPage, isFetchingNextPage, fetchNextPage]);
  return { query, board, state, change, judged };
}
