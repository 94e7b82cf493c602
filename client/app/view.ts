import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { readView, type Search, type View, writeView } from './viewState.ts';

export type Page = '/' | '/explore' | '/sources';

export interface ViewControl {
  readonly view: View;
  /** Goes to a changed view; a page may be named. `quietly` does not add a step to go back to. */
  go(change: { readonly [Key in keyof View]?: View[Key] | undefined }, options?: { page?: Page; quietly?: boolean }): void;
}

export function useView(): ViewControl {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const view = useMemo(() => readView(search), [search]);
  const go = useCallback<ViewControl['go']>(
    (change, { page, quietly = false } = {}) => {
      void navigate({
        to: page ?? '.',
        replace: quietly,
        search: (before: Search) => {
          const next = { ...readView(before), ...change };
          return writeView(next as View);
        },
      });
    },
    [navigate],
  );
  return { view, go };
}
