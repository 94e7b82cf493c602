import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CityMatrixAnswer } from '../../../model/api/cities.ts';
import { matrixQuery } from '../../api/queries.ts';
import { Answer } from '../../app/Answer.tsx';
import { usePageState } from '../../app/pageState.ts';
import { useShade } from '../../app/theme.ts';
import { useView } from '../../app/view.ts';
import { useWords } from '../../app/words.ts';
import { CITIES_STATE } from '../citiesState.ts';
import { tiedPairs, withoutTiedOn } from './cells.ts';
import { Inset } from './Inset.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { matrixShades, shownMatrix, stepNames } from './shown.ts';
import { useMatrixOffers } from './useMatrixOffers.ts';
import { matrixWords } from './words.ts';
import './matrix.css';

/** Every two cities: how many ties, on all layers or on those chosen. The corner that a triangle leaves free holds the map. */
export function MatrixStage() {
  const { view } = useView();
  // All layers come at once: to look at another then costs no call.
  const { layers: _shown, ...limits } = view;
  return <Answer query={useQuery(matrixQuery(limits))}>{(matrix) => <Matrix matrix={matrix} />}</Answer>;
}

function Matrix({ matrix: whole }: { matrix: CityMatrixAnswer }) {
  const t = useWords(matrixWords);
  const shade = useShade();
  const { view } = useView();
  const [{ order, but }] = usePageState(CITIES_STATE);
  const matrix = useMemo(() => withoutTiedOn(whole, but), [whole, but]);
  const shown = useMemo(() => shownMatrix(matrix, view.layers, order), [matrix, view.layers, order]);
  const tied = useMemo(() => tiedPairs(matrix), [matrix]);
  useMatrixOffers(matrix, { order, but });
  const { several } = shown;
  const shades = matrixShades(view.layers, shade).flatMap(({ fill, text }, at) => [
    [`--shade-${at}`, fill],
    [`--on-shade-${at}`, text],
  ]);
  return (
    <div className="matrix-stage" style={Object.fromEntries(shades)}>
      <MatrixHead tied={tied} />
      <div className="matrix-frame" style={{ '--size': matrix.cities.length }}>
        <MatrixGrid cities={matrix.cities} shown={shown} />
        <Inset matrix={matrix} />
      </div>
      <p className="matrix-foot">
        <span>{t('tied', { tied: shown.tied, total: shown.pairs })}</span>
        <span className="shade-key">
          {stepNames(several).map((name, at) => (
            <i key={name} className={`shade-${at + 1}`}>
              {name}
            </i>
          ))}
          {t(several ? 'shadeLayers' : 'shadeTies')}
        </span>
        <span>{t('none')}</span>
      </p>
    </div>
  );
}
