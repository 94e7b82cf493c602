import type { CityPairAnswer } from '../../../model/api/cityLinkages.ts';
import { useView } from '../../app/view.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { pairWords } from './words.ts';

/** Institutions on both sides that the ties run through. */
export function Carriers({ answer: { carriers, cities, nodes } }: { answer: CityPairAnswer }) {
  const t = useWords(pairWords);
  const language = useLanguage();
  const { go } = useView();
  return (
    <section>
      <h3>{t('carriers')}</h3>
      {carriers.every((side) => side.length === 0) ? (
        <p className="empty">{t('noCarriers')}</p>
      ) : (
        <div className="carrier-sides">
          {carriers.map((side, at) => (
            <div key={cities[at]?.id}>
              <h4>{cities[at]?.name[language]}</h4>
              <ul>
                {side.length === 0 ? <li className="empty">{t('noneHere')}</li> : null}
                {side.map(({ node, ties }) => (
                  <li key={node}>
                    <button type="button" className="row name-link" onClick={() => go({ sel: node, pair: undefined })}>
                      {nodes[node]?.name[language] ?? node}
                    </button>{' '}
                    <small>{t('carries', { count: ties })}</small>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
