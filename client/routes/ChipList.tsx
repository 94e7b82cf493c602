import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../app/words.ts';
import { routesWords } from './words.ts';

interface ChipListProps<Id extends string> {
  readonly label: string;
  readonly items: readonly { readonly id: Id; readonly name: string; readonly sign?: ReactNode }[];
  readonly onChange: (ids: Id[]) => void;
  /** The order counts, and can be changed. */
  readonly isOrdered?: boolean;
}

/** Chosen things as chips that buttons remove and, where the order counts, move; no dragging. */
export function ChipList<Id extends string>({ label, items, onChange, isOrdered = false }: ChipListProps<Id>) {
  const t = useWords(routesWords);
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string>(undefined);
  const ids = items.map(({ id }) => id);
  const order = ids.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a chip that was moved keeps the focus once it stands in its new place.
  useEffect(() => {
    const key = moved.current;
    moved.current = undefined;
    if (key !== undefined) list.current?.querySelector<HTMLButtonElement>(`[data-key="${key}"]:not(:disabled)`)?.focus();
  }, [order]);
  if (items.length === 0) return null;
  function move(at: number, by: 1 | -1): void {
    const next = [...ids];
    next.splice(at + by, 0, ...next.splice(at, 1));
    moved.current = `${ids[at]} ${by}`;
    onChange(next);
  }
  return (
    <ol className="chips" aria-label={label} ref={list}>
      {items.map(({ id, name, sign }, at) => (
        <li key={id}>
          {isOrdered && items.length > 1 ? (
            <button
              type="button"
              data-key={`${id} -1`}
              disabled={at === 0}
              aria-label={t('earlier', { name })}
              onClick={() => move(at, -1)}
            >
              ‹
            </button>
          ) : null}
          {sign}
          <span>{name}</span>
          {isOrdered && items.length > 1 ? (
            <button
              type="button"
              data-key={`${id} 1`}
              disabled={at === items.length - 1}
              aria-label={t('later', { name })}
              onClick={() => move(at, 1)}
            >
              ›
            </button>
          ) : null}
          <button type="button" aria-label={t('remove', { name })} onClick={() => onChange(ids.filter((other) => other !== id))}>
            ×
          </button>
        </li>
      ))}
    </ol>
  );
}
