import type { TimelineAnswer } from '../../../model/api/timeline.ts';
import { layerColour } from '../../app/inks.ts';
import { layerName, layerRow } from '../../app/named.ts';
import { useShade } from '../../app/theme.ts';
import { useView } from '../../app/view.ts';
import { localeOf, useLanguage, useWords } from '../../app/words.ts';
import { timelineWords } from './words.ts';
import './beside.css';

/** One year in numbers: what began, what ended, what holds at its end. As high for every year, so that nothing below moves. */
export function YearReadout({ data, year }: { data: TimelineAnswer; year: number }) {
  const t = useWords(timelineWords);
  const language = useLanguage();
  const shade = useShade();
  const { view, go } = useView();
  const at = data.growth.years.indexOf(year);
  const picked = view.at === String(year);
  return (
    <section className="readout" aria-label={t('readout', { year: String(year) })}>
      <header>
        <h3>{year}</h3>
        <button type="button" className="quiet" aria-pressed={picked} onClick={() => go({ at: picked ? undefined : String(year) })}>
          {t(picked ? 'anyYear' : 'showAt', { year: String(year) })}
        </button>
      </header>
      <table>
        <thead>
          <tr>
            {(['layer', 'begunShort', 'endedShort', 'holding'] as const).map((key) => (
              <th key={key} scope="col" className={key === 'layer' ? undefined : 'number'}>
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.growth.layers.map(({ layer, begun, registered, ended, holding }) => {
            const register = registered[at] ?? 0;
            const count = (of: readonly number[]) => (of[at] ?? 0).toLocaleString(localeOf(language));
            return (
              <tr key={layer}>
                <th scope="row" className="of-layer" style={{ '--layer': layerColour(layerRow(layer), shade) }}>
                  {layerName(layer, language)}
                </th>
                <td className="number">
                  {register === 0 ? null : (
                    <small title={t('registerTitle', { count: register })}>{t('ofRegister', { count: register })}</small>
                  )}{' '}
                  {((begun[at] ?? 0) - register).toLocaleString(localeOf(language))}
                </td>
                <td className="number">{count(ended)}</td>
                <td className="number">{count(holding)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {data.underWay === undefined ? null : (
        <>
          <p className="under-way">{data.underWay.text[language]}</p>
          <p className="onwards">
            <button type="button" className="quiet" onClick={() => go({}, { page: '/' })}>
              {t('onMap')}
            </button>
            <button type="button" className="quiet" onClick={() => go({}, { page: '/explore' })}>
              {t('onCanvas')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
