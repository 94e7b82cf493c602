import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { fold, isFolded } from './longArrangement.ts';
import type { Page } from './pages.ts';
import { viewOf } from './viewOf.ts';
import { pagePart, type Search, type View, writeView } from './viewState.ts';

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
  const view = viewOf(search);
  const go = useCallback<ViewControl['go']>(
    (change, { page, asks, quietly = false } = {}) => {
      void navigate({
        to: page ?? '.',
        replace: quietly,
        // A press on a page leaves the reader where they are; another page begins at its top.
        resetScroll: page !== undefined,
        search: (before: Search) => {
          const next = { ...viewOf(before), ...change };
          // A page's own part stays on its page.
          return { ...(page === undefined ? pagePart(before) : {}), ...asks, ...fold(writeView(next as View)) };
        },
      });
    },
    [navigate],
  );
  return { view, go };
}

/** The arrangement is kept in this browser, because it is too long for the address. */
export function useIsFolded(): boolean {
  const search: Search = useSearch({ strict: false });
  return isFolded(search);
}
