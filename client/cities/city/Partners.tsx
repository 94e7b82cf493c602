import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { CityLinkagesAnswer } from '../../../model/api/cityLinkages.ts';
import type { NodeId } from '../../../model/ids.ts';
import { LAYERS } from '../../../model/layers.ts';
import { Answer } from '../../app/Answer.tsx';
import { usePageState } from '../../app/pageState.ts';
import { useView } from '../../app/view.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { Basis } from '../Basis.tsx';
import { setBrush } from '../brush.ts';
import { CITIES_STATE } from '../citiesState.ts';
import { linkagesQuery } from '../queries.ts';
import { MiniCells } from './MiniCells.tsx';
import { cityWords } from './words.ts';
import '../pair/pair.css';
import './city.css';

const AT_FIRST = 8;

/** The cities that a city is tied to, ranked in all or by one layer, each with its fingerprint; a press opens the pair. */
export function Partners({ id }: { id: NodeId }) {
  const { view } = useView();
  const [{ by }] = usePageState(CITIES_STATE);
  const { layers: _shown, ...limits } = view;
  return (
    <section className="partners-of">
      <Answer query={useQuery(linkagesQuery(id, by, limits))}>{(answer) => <Ranking answer={answer} />}</Answer>
    </section>
  );
}

function Ranking({ answer }: { answer: CityLinkagesAnswer }) {
  const t = useWords(cityWords);
  const language = useLanguage();
  const { go } = useView();
  const [{ by }] = usePageState(CITIES_STATE);
  const [whole, showWhole] = useState(false);
  // Ranked by a layer, those that are not tied on it come last without a rank.
  const ranked = answer.items.filter(({ layers }) => by === undefined || layers.some(({ layer, ties }) => layer === by && ties > 0));
  const shown = whole ? ranked : ranked.slice(0, AT_FIRST);
  const total = by === undefined ? answer.total : (answer.facets.byLayer[by]?.partners ?? 0);
  return (
    <>
      <h3>
        {t('partners')} <small>{t('shown', { shown: shown.length, total })}</small>
      </h3>
      <p>{answer.text[language]}</p>
      <LayerChips answer={answer} />
      {ranked.length === 0 ? <p className="empty">{t('none')}</p> : null}
      <ol className="city-ranking">
        {shown.map(({ city, rank, ties, layers }) => {
          const on = by === undefined ? undefined : layers.find(({ layer }) => layer === by);
          return (
            <li key={city.id}>
              <span className="number">{on?.rank ?? rank}</span>
              <button
                type="button"
                className="row name-link"
                aria-label={t('pair', { city: city.name[language] })}
                onClick={() => go({ pair: [answer.city.id, city.id], sel: undefined })}
                onMouseEnter={() => setBrush([answer.city.id, city.id])}
                onMouseLeave={() => setBrush(undefined)}
                onFocus={() => setBrush([answer.city.id, city.id])}
                onBlur={() => setBrush(undefined)}
              >
                {city.name[language]}
              </button>
              <MiniCells layers={layers} />
              <span className="number">{t('ties', { count: on?.ties ?? ties })}</span>
            </li>
          );
        })}
      </ol>
      {ranked.length > AT_FIRST ? (
        <Button size="small" onClick={() => showWhole(!whole)}>
          {whole ? t('fewer') : t('showAll', { total: ranked.length })}
        </Button>
      ) : null}
      {answer.unlinked.length === 0 ? null : (
        <p className="cut-note">
          {t('unlinked')}
          {answer.unlinked.map((id) => answer.nodes[id]?.name[language] ?? id).join(language === 'zh' ? '、' : ', ')}
        </p>
      )}
      <Basis basis={answer.basis} label={t('rule')} />
    </>
  );
}

function LayerChips({ answer }: { answer: CityLinkagesAnswer }) {
  const t = useWords(cityWords);
  const language = useLanguage();
  const [{ by }, change] = usePageState(CITIES_STATE);
  return (
    <fieldset className="city-chips">
      <legend className="unseen">{t('rankBy')}</legend>
      <button type="button" aria-pressed={by === undefined} onClick={() => change({ by: undefined }, { quietly: true })}>
        {t('allLayers', { count: answer.total })}
      </button>
      {LAYERS.map(({ id, name }) => (
        <button key={id} type="button" aria-pressed={by === id} onClick={() => change({ by: id }, { quietly: true })}>
          {t('onLayer', { layer: name[language], count: answer.facets.byLayer[id]?.partners ?? 0 })}
        </button>
      ))}
    </fieldset>
  );
}
