import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CityMatrixAnswer } from '../../../model/api/cities.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import { matrixQuery } from '../../api/queries.ts';
import { Answer } from '../../app/Answer.tsx';
import { layerColour } from '../../app/inks.ts';
import { layerRow } from '../../app/named.ts';
import { usePageState } from '../../app/pageState.ts';
import { useShade } from '../../app/theme.ts';
import { useView } from '../../app/view.ts';
import { useWords } from '../../app/words.ts';
import { CITIES_STATE } from '../citiesState.ts';
import { square, tiedPairs } from './cells.ts';
import { Inset } from './Inset.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { ordered } from './order.ts';
import { matrixWords } from './words.ts';
import './matrix.css';

/** Every two cities: how many ties, on all layers or on those chosen. The corner that a triangle leaves free holds the map. */
export function MatrixStage() {
  const { view } = useView();
  // All layers come at once: to look at another then costs no call.
  const { layers: _shown, ...limits } = view;
  return <Answer query={useQuery(matrixQuery(limits))}>{(matrix) => <Matrix matrix={matrix} />}</Answer>;
}

function Matrix({ matrix }: { matrix: CityMatrixAnswer }) {
  const t = useWords(matrixWords);
  const shade = useShade();
  const { view } = useView();
  const [{ order = 'province' }] = usePageState(CITIES_STATE);
  const layers = view.layers ?? LAYER_IDS;
  const [only, ...others] = layers;
  const several = others.length > 0;
  const cells = useMemo(() => square(matrix, layers), [matrix, layers]);
  const places = useMemo(
    () =>
      ordered(
        matrix.cities,
        cells.map((row) => row.map(({ ties }) => ties)),
        order,
      ),
    [matrix, cells, order],
  );
  const tied = useMemo(() => tiedPairs(matrix), [matrix]);
  const shown = useMemo(() => cells.reduce((sum, row, a) => sum + row.slice(0, a).filter(({ ties }) => ties > 0).length, 0), [cells]);
  const size = matrix.cities.length;
  return (
    <div className="matrix-stage">
      <MatrixHead tied={tied} />
      <div
        className="matrix-frame"
        style={{ '--hue': several || only === undefined ? 'var(--accent)' : layerColour(layerRow(only), shade), '--size': size }}
      >
        <MatrixGrid cities={matrix.cities} cells={cells} places={places} several={several} />
        <Inset matrix={matrix} />
      </div>
      <p className="matrix-foot">
        <span>{t('tied', { tied: shown, total: (size * (size - 1)) / 2 })}</span>
        <span className="shade-key">
          {[1, 2, 3, 4, 5].map((step) => (
            <i key={step} className={`shade-${step}`}>
              {several ? step : ['1', '2', '4', '8', '16+'][step - 1]}
            </i>
          ))}
          {t(several ? 'shadeLayers' : 'shadeTies')}
        </span>
        <span>{t('none')}</span>
      </p>
    </div>
  );
}
