import type { NodeId } from '../../model/ids.ts';
import { useView } from '../app/view.ts';
import { placeAround, placeInRow } from '../canvas/placing.ts';

/** Shows nodes on the canvas beside what stands there already. */
export function useToCanvas(): (ids: readonly NodeId[]) => void {
  const { view, go } = useView();
  const on = view.on ?? [];
  return (ids) => go({ on: on.length === 0 ? placeInRow(ids) : placeAround(on, undefined, ids), sel: undefined }, { page: '/explore' });
}
