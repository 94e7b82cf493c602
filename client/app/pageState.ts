import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { z } from 'zod';
import { type Unread, useUnread } from './unread.ts';
import type { Search } from './viewState.ts';

/** What a page adds to the view in the address, in the address's form: one schema for each key. */
type PageSchemas = Readonly<Record<string, z.ZodType<unknown, string>>>;

type StateOf<Schemas extends PageSchemas> = { readonly [Key in keyof Schemas]?: z.output<Schemas[Key]> };

/** Like the view, it survives reload, back and a pasted link; what cannot be read is left out, and the reader is told. */
export function usePageState<Schemas extends PageSchemas>(
  schemas: Schemas,
): readonly [
  StateOf<Schemas>,
  (change: { readonly [Key in keyof Schemas]?: string | undefined }, options?: { quietly?: boolean }) => void,
] {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const state = useMemo(() => readState(schemas, search), [schemas, search]);
  useUnread(unreadOf(schemas, search));
  const change = useCallback(
    (changed: { readonly [Key in keyof Schemas]?: string | undefined }, { quietly = false } = {}) => {
      void navigate({ to: '.', replace: quietly, resetScroll: false, search: (before: Search) => ({ ...before, ...changed }) });
    },
    [navigate],
  );
  return [state, change];
}

export function readState<Schemas extends PageSchemas>(schemas: Schemas, search: Readonly<Record<string, unknown>>): StateOf<Schemas> {
  const read = Object.entries(schemas).flatMap(([key, schema]) => {
    const written = search[key];
    const value = written === undefined ? undefined : schema.safeParse(String(written)).data;
    return value === undefined ? [] : [[key, value]];
  });
  // Each value was read by the schema of its key.
  return Object.fromEntries(read) as StateOf<Schemas>;
}

/** The keys that are written and could not be read. */
export function unreadOf(schemas: PageSchemas, search: Readonly<Record<string, unknown>>): Unread[] {
  const read = readState(schemas, search);
  return Object.keys(schemas).flatMap((key) => {
    const written = String(search[key] ?? '');
    return written === '' || key in read ? [] : [{ key, written }];
  });
}
