import type { NoPath } from '../../model/api/paths.ts';
import { Confidence } from '../../model/confidence.ts';
import { commaList } from '../../model/filters.ts';
import { LayerId } from '../../model/layers.ts';
import { useView } from '../app/view.ts';
import { useRoutesState } from './routesState.ts';

const NO_DEMANDS = { via: '', avoid: '', sequence: '', maxLength: '' };
const Layers = commaList(LayerId);

/** Asks again with one demand changed, or all of them dropped, as an answer without routes proposes. */
export function useRelax(): (relaxation: Pick<NoPath['relax'][number], 'filter' | 'to'>) => void {
  const { go } = useView();
  const [, change] = useRoutesState();
  return ({ filter, to }) => {
    switch (filter) {
      case 'layers':
        return go({ layers: Layers.safeParse(to).data });
      case 'at':
        return go({ at: to });
      case 'minConfidence':
        return go({ sure: Confidence.safeParse(to).data });
      case 'via':
      case 'avoid':
      case 'sequence':
      case 'maxLength':
        return change({ [filter]: to });
      default:
        return go({ layers: undefined, at: undefined, sure: undefined }, { asks: NO_DEMANDS });
    }
  };
}
