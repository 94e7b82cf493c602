import { LAYERS } from '../../../model/layers.ts';
import { layerColour } from '../../app/inks.ts';
import { usePageState } from '../../app/pageState.ts';
import { useShade } from '../../app/theme.ts';
import { useView } from '../../app/view.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { CITIES_STATE } from '../citiesState.ts';
import type { tiedPairs } from './cells.ts';
import { MATRIX_ORDERS } from './order.ts';
import { matrixWords } from './words.ts';

/** Which layer and in what order, with the number of tied pairs of each before it is chosen. */
export function MatrixHead({ tied }: { tied: ReturnType<typeof tiedPairs> }) {
  const t = useWords(matrixWords);
  const language = useLanguage();
  const shade = useShade();
  const { view, go } = useView();
  const [{ order = 'province', but }, change] = usePageState(CITIES_STATE);
  return (
    <div className="matrix-head">
      <fieldset className="city-chips">
        <legend className="unseen">{t('layer')}</legend>
        <button type="button" aria-pressed={view.layers === undefined} onClick={() => go({ layers: undefined })}>
          {t('all', { count: tied.all })}
        </button>
        {LAYERS.map((layer) => (
          <button
            key={layer.id}
            type="button"
            title={layer.describes[language]}
            aria-pressed={view.layers?.includes(layer.id) === true}
            onClick={() => go({ layers: [layer.id] })}
          >
            <i className="layer-dot" style={{ background: layerColour(layer, shade) }} />
            {t('oneLayer', { layer: layer.name[language], count: tied.byLayer[layer.id] ?? 0 })}
          </button>
        ))}
      </fieldset>
      <label>
        {t('but')}{' '}
        <select value={but ?? ''} onChange={({ target }) => change({ but: target.value || undefined })}>
          <option value="">{t('anyPair')}</option>
          {LAYERS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('order')}{' '}
        <select value={order} onChange={({ target }) => change({ order: target.value }, { quietly: true })}>
          {MATRIX_ORDERS.map((id) => (
            <option key={id} value={id}>
              {t(id)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
