import type { TimelineAnswer } from '../../../model/api/timeline.ts';
import { linkKind } from '../../../model/linkKinds.ts';
import { layerName } from '../../app/named.ts';
import { localeOf, useLanguage, useWords } from '../../app/words.ts';
import { timelineWords } from './words.ts';

/** The chart in numbers, and which registers begin when. */
export function GrowthTable({ growth }: { growth: TimelineAnswer['growth'] }) {
  const t = useWords(timelineWords);
  const language = useLanguage();
  const number = (count: number) => count.toLocaleString(localeOf(language));
  return (
    <details className="mirror">
      <summary>{t('asTable')}</summary>
      <ul className="registers">
        {growth.registers.map(({ kind, year, links }) => (
          <li key={`${kind}-${year}`}>{t('registerBegins', { kind: linkKind(kind).name[language], year: String(year), count: links })}</li>
        ))}
      </ul>
      <div className="wide">
        <table className="growth-table">
          <thead>
            <tr>
              <th scope="col">{t('year')}</th>
              {growth.layers.map(({ layer }) => (
                <th key={layer} scope="col">
                  {layerName(layer, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {growth.years.map((year, at) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {growth.layers.map(({ layer, begun, registered, ended }) => (
                  <td key={layer} className="number">
                    {t('begunEnded', { begun: (begun[at] ?? 0) - (registered[at] ?? 0), ended: ended[at] ?? 0 })}
                    {registered[at] ? <small>{t('ofRegister', { count: registered[at] })}</small> : null}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('undated')}</th>
              {growth.layers.map(({ layer, undated }) => (
                <td key={layer} className="number">
                  {number(undated)}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  );
}
