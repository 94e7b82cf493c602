import type { CityConcentrationAnswer } from '../../../model/api/cityConcentration.ts';
import { useWords } from '../../app/words.ts';
import { concentrationWords } from './words.ts';

const PARTS = ['both', 'one', 'none'] as const;
type Split = CityConcentrationAnswer['undated'];
const sum = ({ both, one, none }: Split): number => both + one + none;

/** Ties by the year in which they began, each year split as the whole is; years without one keep their place. */
export function SplitYears({ byYear, undated }: Pick<CityConcentrationAnswer, 'byYear' | 'undated'>) {
  const t = useWords(concentrationWords);
  const [first, last] = [byYear[0]?.year, byYear.at(-1)?.year];
  if (first === undefined || last === undefined) return null;
  const most = Math.max(...byYear.map(({ ties }) => sum(ties)));
  return (
    <section>
      <h3>
        {t('byYear')} <small>{t('yearKey')}</small>
      </h3>
      <ol className="tie-years split-years">
        {Array.from({ length: last - first + 1 }, (_, at) => first + at).map((year) => {
          const ties = byYear.find((one) => one.year === year)?.ties ?? { both: 0, one: 0, none: 0 };
          return (
            <li key={year} title={t('year', { year: String(year), ...ties })}>
              <b>{sum(ties) || ''}</b>
              <span className="year-bar" aria-hidden="true">
                {PARTS.map((part) => (
                  <i key={part} className={part} style={{ height: `${(ties[part] / most) * 6}rem` }} />
                ))}
              </span>
              <span className="tie-year">{year}</span>
            </li>
          );
        })}
      </ol>
      {sum(undated) === 0 ? null : <p className="cut-note">{t('undated', { count: sum(undated) })}</p>}
    </section>
  );
}
