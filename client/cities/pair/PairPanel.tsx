import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef } from 'react';
import type { CityPairAnswer } from '../../../model/api/cityLinkages.ts';
import { Answer } from '../../app/Answer.tsx';
import { usePageState } from '../../app/pageState.ts';
import { useView } from '../../app/view.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { useToCanvas } from '../../partners/useToCanvas.ts';
import { Basis } from '../Basis.tsx';
import { CitySelect } from '../CitySelect.tsx';
import { CITIES_STATE } from '../citiesState.ts';
import { type Pair, pairQuery } from '../queries.ts';
import { Carriers } from './Carriers.tsx';
import { Compare } from './Compare.tsx';
import { Industries } from './Industries.tsx';
import { LayerCells } from './LayerCells.tsx';
import { Missing } from './Missing.tsx';
import { Shared } from './Shared.tsx';
import { Ties } from './Ties.tsx';
import { usePairOffer } from './usePairOffer.ts';
import { Ways } from './Ways.tsx';
import { pairWords } from './words.ts';
import { Years } from './Years.tsx';
import '../../panel/panel.css';
import './pair.css';

/** The other page that shows the same pair. */
type Elsewhere = '/' | '/cities';

/** Two cities: on which layers they are tied, since when, by what, and what is missing. All six layers, whatever the legend shows. */
export function PairPanel({ pair, elsewhere }: { pair: Pair; elsewhere: Elsewhere }) {
  const t = useWords(pairWords);
  const { view, go } = useView();
  const [a, b] = pair;
  const { layers: _shown, ...limits } = view;
  return (
    <article className="panel pair-panel">
      <header className="pair-ends">
        <CitySelect label={t('firstCity')} id={a} not={b} onChoose={(id) => go({ pair: [id, b] })} />
        <button type="button" className="quiet" aria-label={t('swap')} title={t('swap')} onClick={() => go({ pair: [b, a] })}>
          ⇄
        </button>
        <CitySelect label={t('secondCity')} id={b} not={a} onChoose={(id) => go({ pair: [a, id] })} />
        <Button size="small" onClick={() => go({ pair: undefined })}>
          {t('close')}
        </Button>
      </header>
      <Answer query={useQuery(pairQuery(pair, limits))}>{(answer) => <Body answer={answer} elsewhere={elsewhere} />}</Answer>
    </article>
  );
}

function Body({ answer, elsewhere }: { answer: CityPairAnswer; elsewhere: Elsewhere }) {
  const t = useWords(pairWords);
  const language = useLanguage();
  const { go } = useView();
  const toCanvas = useToCanvas();
  const comparison = useRef<HTMLDivElement>(null);
  const [{ tied }, change] = usePageState(CITIES_STATE);
  usePairOffer(answer);
  const [a, b] = answer.cities;
  return (
    <>
      <h2>{t('title', { a: a.name[language], b: b.name[language] })}</h2>
      <p className="pair-lead">{answer.text[language]}</p>
      <LayerCells layers={answer.layers} chosen={tied} onChoose={(layer) => change({ tied: layer }, { quietly: true })} />
      <Basis basis={answer.basis} label={t('rule')} />
      <div className="actions">
        <Button
          type="primary"
          onClick={() =>
            go({ pair: undefined, sel: undefined, from: a.id, to: b.id }, { page: '/routes', asks: { avoid: 'transport_link,borders' } })
          }
        >
          {t('withInstitutions')}
        </Button>
        <Button onClick={() => toCanvas([a.id, b.id])}>{t('toCanvas')}</Button>
        <Button onClick={() => go({}, { page: elsewhere })}>{t(elsewhere === '/' ? 'onMap' : 'inMatrix')}</Button>
        <Button onClick={() => comparison.current?.scrollIntoView({ block: 'start' })}>{t('compare')}</Button>
      </div>
      <Years byYear={answer.byYear} undated={answer.undated} />
      <Ties answer={answer} layer={tied} onAll={() => change({ tied: undefined }, { quietly: true })} />
      <Missing answer={answer} />
      <Ways answer={answer} />
      <Shared answer={answer} />
      <Industries answer={answer} />
      <Carriers answer={answer} />
      <div ref={comparison}>
        <Compare answer={answer} />
      </div>
    </>
  );
}
