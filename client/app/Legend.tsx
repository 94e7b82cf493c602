import { CONFIDENCES } from '../../model/confidence.ts';
import { LAYER_IDS, LAYERS, type LayerId } from '../../model/layers.ts';
import { layerColour } from './inks.ts';
import { legendWords } from './legendWords.ts';
import { confidenceName } from './named.ts';
import { useShade } from './theme.ts';
import { useView } from './view.ts';
import { useLanguage, useWords } from './words.ts';
import './legend.css';

const YEARS = Array.from({ length: 23 }, (_, at) => String(2026 - at));

/** The year that is looked at is always among those to choose from. */
const yearsWith = (year: string | undefined): readonly string[] =>
  year === undefined || YEARS.includes(year) ? YEARS : [...YEARS, year].sort().reverse();

/** The legend is also the filter: layers by colour, dash and name; how sure; and the date, where a page does not ask for dates of its own. */
export function Legend({ hasDate = true }: { hasDate?: boolean }) {
  const t = useWords(legendWords);
  const language = useLanguage();
  const shade = useShade();
  const { view, go } = useView();
  const on = view.layers ?? LAYER_IDS;
  return (
    <section className="legend" aria-label={t('layers')}>
      <div className="layers">
        {LAYERS.map((layer) => (
          <button
            key={layer.id}
            type="button"
            aria-pressed={on.includes(layer.id)}
            title={layer.describes[language]}
            onClick={() => go({ layers: toggled(on, layer.id) })}
          >
            <svg width="34" height="8" aria-hidden="true">
              <line
                x1="0"
                y1="4"
                x2="34"
                y2="4"
                stroke={layerColour(layer, shade)}
                strokeWidth="4"
                strokeDasharray={layer.dash.join(' ')}
              />
            </svg>
            {layer.name[language]}
          </button>
        ))}
        {view.layers === undefined ? null : (
          <button type="button" onClick={() => go({ layers: undefined })}>
            {t('all')}
          </button>
        )}
      </div>
      <Limits hasDate={hasDate} />
    </section>
  );
}

/** The date, and how sure. */
export function Limits({ hasDate = true }: { hasDate?: boolean }) {
  const t = useWords(legendWords);
  const language = useLanguage();
  const { view, go } = useView();
  return (
    <div className="limits">
      {hasDate ? (
        <label>
          {t('at')}{' '}
          <select value={view.at ?? ''} onChange={({ target }) => go({ at: target.value || undefined })}>
            <option value="">{t('anyTime')}</option>
            {yearsWith(view.at).map((year) => (
              <option key={year} value={year}>
                {t('asOf', { year })}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <label>
        {t('sure')}{' '}
        <select value={view.sure ?? ''} onChange={({ target }) => go({ sure: CONFIDENCES.find(({ id }) => id === target.value)?.id })}>
          <option value="">{t('anySure')}</option>
          {CONFIDENCES.map(({ id }) => (
            <option key={id} value={id}>
              {t('atLeast', { name: confidenceName(id, language) })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** The last layer cannot be switched off: a graph without layers shows nothing. */
export function toggled(on: readonly LayerId[], layer: LayerId): readonly LayerId[] | undefined {
  const next = LAYER_IDS.filter((id) => (id === layer ? !on.includes(id) : on.includes(id)));
  return next.length === 0 || next.length === LAYER_IDS.length ? undefined : next;
}
