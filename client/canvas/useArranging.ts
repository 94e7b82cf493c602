import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { NodeId } from '../../model/ids.ts';
import { useView } from '../app/view.ts';
import type { Arrangement, Grouping, Placed } from '../app/viewState.ts';
import { useLanguage } from '../app/words.ts';
import { arrangeInWorker } from './arranging/inWorker.ts';
import { networkOf, placesAt } from './arranging/networkOf.ts';
import { groupsFor } from './groups.ts';
import { citiesQuery, subgraphOf } from './queries.ts';
import { passes } from './scene.ts';
import { nextTask } from './synchronise.ts';

interface Wish {
  readonly on: readonly Placed[];
  readonly lay: Arrangement;
  readonly by: Grouping | undefined;
}

export interface Arranging {
  /** From 0 to 1 while work goes on. */
  readonly done: number | undefined;
  readonly error: unknown;
  start(wish: Wish): void;
  stop(): void;
}

/** Arranges in a worker and goes to the result in one step that can be undone. */
export function useArranging(): Arranging {
  const client = useQueryClient();
  const language = useLanguage();
  const { view, go } = useView();
  const [state, setState] = useState<Pick<Arranging, 'done' | 'error'>>(IDLE);
  const running = useRef<AbortController>(undefined);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const start = useCallback(
    (wish: Wish) => {
      running.current?.abort();
      const run = new AbortController();
      running.current = run;
      setState({ done: 0, error: undefined });
      // Clusters that are outlined stand apart.
      const by = wish.by ?? (view.hulls === undefined ? undefined : 'cluster');
      const work = async (): Promise<void> => {
        const [{ nodes, links }, { items: cities }, groups] = await Promise.all([
          subgraphOf(
            client,
            wish.on.map(({ id }) => id),
          ),
          client.fetchQuery(citiesQuery()),
          by === undefined ? undefined : groupsFor(by, view, language, client),
        ]);
        const network = networkOf({
          on: wish.on,
          nodes,
          links: links.filter((link) => passes(link, view)),
          cities,
          groups,
          centre: view.sel,
        });
        const tell = (done: number): void => setState((before) => (run.signal.aborted ? before : { ...before, done }));
        const points = await arrangeInWorker({ kind: wish.lay, network }, tell, run.signal);
        // To take over what the worker made takes long enough for one turn.
        await nextTask();
        go({ on: placesAt(wish.on, points), lay: wish.lay, by: wish.by, open: undefined });
        setState(IDLE);
      };
      work().catch((error: unknown) => {
        if (running.current === run) setState({ done: undefined, error: run.signal.aborted ? undefined : error });
      });
    },
    [client, go, language, view],
  );
  return { ...state, start, stop };
}

const IDLE = { done: undefined, error: undefined };

/** Stands in until the arrangement says better. */
export const unplaced = (ids: readonly NodeId[]): Placed[] => ids.map((id) => ({ id, x: 0, y: 0 }));
