import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { SubgraphAnswer } from '../../model/api/subgraph.ts';
import { subgraphQuery } from '../api/queries.ts';
import { useView } from '../app/view.ts';
import type { Placed } from '../app/viewState.ts';
import { EMPTY_SCENE, type Scene, sceneOf } from './scene.ts';
import { useGroups } from './useGroups.ts';

interface Staged {
  readonly scene: Scene;
  readonly answer: SubgraphAnswer | undefined;
  readonly error: unknown;
  retry(): void;
}

/** What stands on the canvas, from the view and the server's answer. */
export function useScene(on: readonly Placed[], near: ReadonlySet<string>): Staged {
  const { view } = useView();
  const ids = useMemo(() => on.map(({ id }) => id), [on]);
  const { data, error, refetch } = useQuery(subgraphQuery(ids));
  const grouping = useGroups();
  const { layers, at, sure, hide, without, open } = view;
  // While the server works out the groups, what stood there stays.
  const before = useRef(EMPTY_SCENE);
  const scene = useMemo(
    () =>
      data === undefined || on.length === 0
        ? EMPTY_SCENE
        : grouping.isPending
          ? before.current
          : sceneOf(
              data,
              on,
              {
                ...(layers && { layers }),
                ...(at && { at }),
                ...(sure && { sure }),
                ...(hide && { hide }),
                ...(without && { without }),
                ...(open && { open }),
              },
              { groups: grouping.groups, near },
            ),
    [data, on, layers, at, sure, hide, without, open, grouping.groups, grouping.isPending, near],
  );
  useEffect(() => {
    before.current = scene;
  }, [scene]);
  return { scene, answer: data, error: error ?? grouping.error, retry: () => void refetch() };
}
