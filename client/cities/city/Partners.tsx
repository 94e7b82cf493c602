import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { CityLinkagesAnswer } from '../../../model/api/cityLinkages.ts';
import type { NodeId } from '../../../model/ids.ts';
import { LAYERS, type LayerId } from '../../../model/layers.ts';
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
  const [by] = useRankedBy();
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
  const [by] = useRankedBy();
  const [whole, showWhole] = useState(false);
  const shown = whole ? answer.items : answer.items.slice(0, AT_FIRST);
  return (
    <>
      <h3>
        {t('partners')} <small>{t('shown', { shown: shown.length, total: answer.total })}</small>
      </h3>
      <p>{answer.text[language]}</p>
      <LayerChips answer={answer} />
      {answer.items.length === 0 ? <p className="empty">{t('none')}</p> : null}
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
      {answer.items.length > AT_FIRST ? (
        <Button size="small" onClick={() => showWhole(!whole)}>
          {whole ? t('fewer') : t('showAll', { total: answer.items.length })}
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

/** One layer alone in the view is the one that partners are ranked by. */
function useRankedBy(): [by: LayerId | undefined, rankBy: (by: LayerId | 'any') => void] {
  const { view } = useView();
  const [{ by }, change] = usePageState(CITIES_STATE);
  const [only, ...others] = view.layers ?? [];
  const looked = others.length === 0 ? only : undefined;
  return [by === 'any' ? undefined : (by ?? looked), (next) => change({ by: next }, { quietly: true })];
}

function LayerChips({ answer }: { answer: CityLinkagesAnswer }) {
  const t = useWords(cityWords);
  const language = useLanguage();
  const [by, rankBy] = useRankedBy();
  return (
    <fieldset className="city-chips">
      <legend className="unseen">{t('rankBy')}</legend>
      <button type="button" aria-pressed={by === undefined} onClick={() => rankBy('any')}>
        {t('allLayers', { count: Object.values(answer.facets.byProvince).reduce((sum, count) => sum + count, 0) })}
      </button>
      {LAYERS.map(({ id, name }) => (
        <button key={id} type="button" aria-pressed={by === id} onClick={() => rankBy(id)}>
          {t('onLayer', { layer: name[language], count: answer.facets.byLayer[id]?.partners ?? 0 })}
        </button>
      ))}
    </fieldset>
  );
}
