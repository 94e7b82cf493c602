import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { Page } from './pages.ts';
import { pagePart, readView, type Search, type View, writeView } from './viewState.ts';

export interface ViewControl {
  readonly view: View;
  /** Goes to a changed view; a page may be named, and what it adds to the address. `quietly` does not add a step to go back to. */
  go(
    change: { readonly [Key in keyof View]?: View[Key] | undefined },
    options?: { page?: Page; asks?: Readonly<Record<string, string>>; quietly?: boolean },
  ): void;
}

export function useView(): ViewControl {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const view = useMemo(() => readView(search), [search]);
  const go = useCallback<ViewControl['go']>(
    (change, { page, asks, quietly = false } = {}) => {
      void navigate({
        to: page ?? '.',
        replace: quietly,
        search: (before: Search) => {
          const next = { ...readView(before), ...change };
          // A page's own part stays on its page.
          return { ...(page === undefined ? pagePart(before) : {}), ...asks, ...writeView(next as View) };
        },
      });
    },
    [navigate],
  );
  return { view, go };
}
