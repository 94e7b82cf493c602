import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { CityNetworkAnswer } from '../../model/api/cityNetwork.ts';
import { NodeId } from '../../model/ids.ts';
import { Answer } from '../app/Answer.tsx';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { Basis } from './Basis.tsx';
import { setBrush } from './brush.ts';
import { ChoosePair } from './ChoosePair.tsx';
import { CityNames } from './CityNames.tsx';
import { networkQuery, type Pair } from './queries.ts';
import { citiesWords } from './words.ts';
import '../panel/panel.css';
import './pair/pair.css';
import './city/city.css';

const EXAMPLE: Pair = [NodeId.parse('city:hefei'), NodeId.parse('city:suzhou')];
const STRONGEST = 8;
const GROUPS = 2;

/** Before anything is chosen: what the cities' network looks like as a whole, and the first things to press. */
export function Overview() {
  const { view } = useView();
  return (
    <article className="panel">
      <Answer query={useQuery(networkQuery(view))}>{(network) => <Body network={network} />}</Answer>
    </article>
  );
}

function Body({ network }: { network: CityNetworkAnswer }) {
  const t = useWords(citiesWords);
  const language = useLanguage();
  const { go } = useView();
  const name = (id: NodeId): string => network.nodes[id]?.name[language] ?? id;
  const layersOf = ({ byLayer }: CityNetworkAnswer['ties'][number]): number => Object.values(byLayer).filter((count) => count > 0).length;
  const strongest = [...network.ties].sort((a, b) => layersOf(b) - layersOf(a) || b.ties - a.ties).slice(0, STRONGEST);
  return (
    <>
      <h2>{t('title')}</h2>
      <p>{network.text[language]}</p>
      <p>{t('begin')}</p>
      <ChoosePair />
      <Button type="primary" onClick={() => go({ pair: EXAMPLE, sel: undefined })}>
        {t('example', { a: name(EXAMPLE[0]), b: name(EXAMPLE[1]) })}
      </Button>
      <section>
        <h3>
          {t('strongest')} <small>{t('shown', { shown: strongest.length, total: network.ties.length })}</small>
        </h3>
        <ol className="city-ranking tied-pairs">
          {strongest.map((tie) => (
            <li key={tie.cities.join(' ')}>
              <button
                type="button"
                className="row name-link"
                onClick={() => go({ pair: tie.cities, sel: undefined })}
                onMouseEnter={() => setBrush(tie.cities)}
                onMouseLeave={() => setBrush(undefined)}
                onFocus={() => setBrush(tie.cities)}
                onBlur={() => setBrush(undefined)}
              >
                {t('pairTitle', { a: name(tie.cities[0]), b: name(tie.cities[1]) })}
              </button>
              <span className="number">{t('layersAndTies', { layers: layersOf(tie), ties: tie.ties })}</span>
            </li>
          ))}
        </ol>
      </section>
      {network.isolated.length === 0 ? null : (
        <section>
          <h3>{t('isolated')}</h3>
          <CityNames ids={network.isolated} nodes={network.nodes} />
        </section>
      )}
      {network.cuts.length === 0 ? null : (
        <section>
          <h3>{t('cuts')}</h3>
          <ul className="ruled">
            {network.cuts.map(({ city, text }) => (
              <li key={city}>{text[language]}</li>
            ))}
          </ul>
        </section>
      )}
      {network.bridges.length === 0 ? null : (
        <section>
          <h3>{t('bridges')}</h3>
          <ul className="ruled">
            {network.bridges.map(({ cities, text }) => (
              <li key={cities.join(' ')}>
                <button type="button" className="row name-link" onClick={() => go({ pair: cities, sel: undefined })}>
                  {text[language]}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {network.cliques.size < 3 ? null : (
        <section>
          <h3>{t('clique', { size: network.cliques.size, total: network.cliques.largest.length })}</h3>
          {network.cliques.largest.slice(0, GROUPS).map((group) => (
            <CityNames key={group.join(' ')} ids={group} nodes={network.nodes} />
          ))}
        </section>
      )}
      {network.unnamed.length === 0 ? null : (
        <section>
          <h3>
            {t('unnamed')} <small>{network.unnamed.length}</small>
          </h3>
          <CityNames ids={network.unnamed} nodes={network.nodes} />
        </section>
      )}
      <Basis basis={network.basis} label={t('rule')} />
    </>
  );
}
