import type { Avoidable } from '../../model/api/paths.ts';
import { useRoutesState } from './routesState.ts';

/** What is avoided, and how to change that. */
export function useAvoid() {
  const [{ avoid = [] }, change] = useRoutesState();
  const write = (items: readonly Avoidable[]) => change({ avoid: items.join(',') || undefined, route: undefined });
  return {
    avoid,
    add: (...items: readonly Avoidable[]) => write([...new Set([...avoid, ...items])]),
    drop: (...items: readonly Avoidable[]) => write(avoid.filter((item) => !items.includes(item))),
  };
}
