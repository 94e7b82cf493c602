import type { NodeId } from '../../../model/ids.ts';
import { useTimeState } from '../timeState.ts';

/** The one or two modes that are compared; a third takes the place of the one chosen first. */
export function useCompared(): { readonly compared: readonly NodeId[]; toggle(mode: NodeId): void } {
  const [{ a, b }, change] = useTimeState();
  const compared = [a, b].flatMap((id) => id ?? []);
  return {
    compared,
    toggle(mode) {
      const [first, second] = compared.includes(mode) ? compared.filter((id) => id !== mode) : [...compared, mode].slice(-2);
      change({ a: first, b: second }, { quietly: true });
    },
  };
}
