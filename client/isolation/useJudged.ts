import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { IsolateLevel } from '../../model/api/isolates.ts';
import { LAYER_IDS, type LayerId } from '../../model/layers.ts';
import { matrixQuery } from '../api/queries.ts';
import { useView } from '../app/view.ts';
import { fingerprintsQuery } from './queries.ts';
import { countLacking, usualLayers } from './rows.ts';

const NONE: readonly LayerId[] = [];

/**
 * The layers on which each row is judged: those that are chosen; of cities, when none are, those on which most cities are tied; of nodes none.
 * Beside them the cities on every layer, by which it is known.
 */
export function useJudged(level: IsolateLevel) {
  const { view } = useView();
  const byCity = level === 'city';
  const everywhere = useQuery({ ...fingerprintsQuery(view), enabled: byCity });
  const matrix = useQuery({ ...matrixQuery({}), enabled: byCity });
  const [found, cities] = [byCity ? everywhere.data : undefined, matrix.data?.cities.length];
  const lackedBy = useMemo(() => (found === undefined ? [] : countLacking(found.items, LAYER_IDS)), [found]);
  const usual = useMemo(
    () => (found === undefined || cities === undefined ? NONE : usualLayers(lackedBy, cities)),
    [found, lackedBy, cities],
  );
  return {
    everywhere: found,
    lackedBy,
    judged: view.layers ?? (byCity ? usual : NONE),
    isKnown: !byCity || view.layers !== undefined || !(everywhere.isPending || matrix.isPending),
  };
}
