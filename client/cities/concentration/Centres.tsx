import type { CityConcentrationAnswer } from '../../../model/api/cityConcentration.ts';
import type { NodeId } from '../../../model/ids.ts';
import { useView } from '../../app/view.ts';
import { localeOf, useLanguage, useWords } from '../../app/words.ts';
import { setBrush } from '../brush.ts';
import { concentrationWords } from './words.ts';

/** Each of the cities, its share, and the four partners that hold most of its ties. */
export function Centres({ answer }: { answer: CityConcentrationAnswer }) {
  const t = useWords(concentrationWords);
  const language = useLanguage();
  const { go } = useView();
  const percent = (value: number | null): string => value?.toLocaleString(localeOf(language), { style: 'percent' }) ?? '–';
  const name = (id: NodeId): string => answer.nodes[id]?.name[language] ?? id;
  return (
    <section>
      <h3>{t('cities')}</h3>
      <div className="wide">
        <table className="standings-table">
          <thead>
            <tr>
              <th scope="col">{t('city')}</th>
              <th scope="col">{t('share')}</th>
              <th scope="col">{t('four')}</th>
              <th scope="col">{t('partners')}</th>
            </tr>
          </thead>
          <tbody>
            {answer.items.map(({ city, share, cr4, partners, text }) => (
              <tr key={city.id} title={text[language]}>
                <th scope="row">
                  <button type="button" className="row name-link" onClick={() => go({ sel: city.id, pair: undefined })}>
                    {city.name[language]}
                  </button>
                </th>
                <td>
                  <span className="share-gauge" style={{ '--part': share }}>
                    {percent(share)}
                  </span>
                </td>
                <td>
                  <span className="share-gauge" style={{ '--part': cr4 ?? 0 }}>
                    {percent(cr4)}
                  </span>
                </td>
                <td>
                  <div className="four-partners">
                    {partners.map((partner) => (
                      <button
                        key={partner.city}
                        type="button"
                        className="row name-link"
                        onClick={() => go({ pair: [city.id, partner.city], sel: undefined })}
                        onMouseEnter={() => setBrush([city.id, partner.city])}
                        onMouseLeave={() => setBrush(undefined)}
                      >
                        {name(partner.city)} <small>{percent(partner.share)}</small>
                      </button>
                    ))}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
