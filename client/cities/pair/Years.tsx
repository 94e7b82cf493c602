import type { CityPairAnswer } from '../../../model/api/cityLinkages.ts';
import { LAYERS } from '../../../model/layers.ts';
import { layerColour } from '../../app/inks.ts';
import { useShade } from '../../app/theme.ts';
import { useWords } from '../../app/words.ts';
import { pairWords } from './words.ts';

/** More columns than this leave no room for every year's number. */
const ROOMY = 13;

/** How many ties began in each year, by layer: years without one keep their place. */
export function Years({ byYear, undated }: Pick<CityPairAnswer, 'byYear' | 'undated'>) {
  const t = useWords(pairWords);
  const shade = useShade();
  const [first, last] = [byYear[0]?.year, byYear.at(-1)?.year];
  const most = Math.max(...byYear.map(({ ties }) => ties), 1);
  const years = first === undefined || last === undefined ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  if (years.length === 0 && undated === 0) return null;
  return (
    <section>
      <h3>
        {t('growth')} <small>{undated === 0 ? '' : t(years.length === 0 ? 'noYears' : 'undated', { count: undated })}</small>
      </h3>
      {years.length === 0 ? null : (
        <ol className="tie-years">
          {years.map((year, at) => {
            const found = byYear.find((one) => one.year === year);
            return (
              <li key={year} title={t('yearBar', { year: String(year), count: found?.ties ?? 0 })}>
                <b>{found?.ties ?? ''}</b>
                <span className="year-bar" aria-hidden="true">
                  {LAYERS.map((layer) => (
                    <i
                      key={layer.id}
                      style={{ height: `${((found?.byLayer[layer.id] ?? 0) / most) * 3}rem`, background: layerColour(layer, shade) }}
                    />
                  ))}
                </span>
                <span className="tie-year">{years.length <= ROOMY || (years.length - 1 - at) % 2 === 0 ? year : ''}</span>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
