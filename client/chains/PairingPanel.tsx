import { Button } from 'antd';
import type { Pairing, PairingsAnswer } from '../../model/api/pairings.ts';
import { useBroughtIntoView } from '../app/useBroughtIntoView.ts';
import { useView } from '../app/view.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { placeAround } from '../canvas/placing.ts';
import { EvidenceLinks } from '../panel/EvidenceLinks.tsx';
import { OnDemand } from '../partners/OnDemand.tsx';
import { CanvasButton } from './CanvasButton.tsx';
import { CityTies } from './CityTies.tsx';
import { useChains } from './chainsState.ts';
import { NodeNames } from './NodeNames.tsx';
import { pairingKey } from './PairingTable.tsx';
import { PairMap } from './PairMap.tsx';
import { PartnersLink } from './PartnersLink.tsx';
import { pairingWords } from './pairingWords.ts';

/** The pairs on a map, and the chosen one: both sides, what ties them already, and what it rests on. */
export function PairingPanel({ answer }: { answer: PairingsAnswer }) {
  const t = useWords(pairingWords);
  const { state } = useChains();
  const chosen = answer.items.find((pairing) => pairingKey(pairing) === state.pairing);
  const top = useBroughtIntoView<HTMLElement>(state.pairing);
  return (
    <article className="panel" ref={top}>
      <PairMap answer={answer} chosen={chosen} />
      {chosen === undefined ? (
        <p className="empty">{t(state.pairing === undefined ? 'choose' : 'gone')}</p>
      ) : (
        <Chosen pairing={chosen} answer={answer} />
      )}
    </article>
  );
}

function Chosen({ pairing, answer }: { pairing: Pairing; answer: PairingsAnswer }) {
  const t = useWords(pairingWords);
  const language = useLanguage();
  const { go } = useView();
  const { ask } = useChains();
  const { industry, from, to, ties, onTopic, evidence, text } = pairing;
  const { nodes, links } = answer;
  const name = (id: string) => nodes[id]?.name[language] ?? id;
  const everybody = [industry, from.city, to.city, ...from.nodes, ...to.nodes];
  return (
    <>
      <span className="segment-where">{name(industry)}</span>
      <h2>
        {name(from.city)} → {name(to.city)}
      </h2>
      <p>{text[language]}</p>
      <div className="actions">
        <CanvasButton placed={placeAround([], undefined, everybody)} total={everybody.length} />
        <PartnersLink topic={industry} />
        <Button onClick={() => go({ pair: [from.city, to.city], sel: undefined }, { page: '/' })}>{t('toMap')}</Button>
      </div>
      <Side title={t('innovationSide', { city: name(from.city) })} side={from} nodes={nodes} />
      <Side title={t('industrySide', { city: name(to.city) })} side={to} nodes={nodes} />
      <section>
        <h3>{t('cityTies')}</h3>
        <CityTies ties={ties} />
        {onTopic.length === 0 ? (
          <p className="hint">{t('noOnTopic')}</p>
        ) : (
          <>
            <h3>{t('onTopic', { count: onTopic.length })}</h3>
            <EvidenceLinks ids={onTopic} links={links} nodes={nodes} />
          </>
        )}
      </section>
      {evidence.length === 0 ? null : (
        <OnDemand label={t('evidence', { count: evidence.length })}>
          <EvidenceLinks ids={evidence} links={links} nodes={nodes} />
        </OnDemand>
      )}
      <div className="actions">
        <Button size="small" onClick={() => ask({ origin: from.city, place: undefined, pairing: undefined })}>
          {t('onlyHere', { city: name(from.city) })}
        </Button>
        <Button size="small" onClick={() => ask({ place: to.city, origin: undefined, pairing: undefined })}>
          {t('onlyThere', { city: name(to.city) })}
        </Button>
      </div>
    </>
  );
}

function Side({ title, side, nodes }: { title: string; side: Pairing['from']; nodes: PairingsAnswer['nodes'] }) {
  const t = useWords(pairingWords);
  const language = useLanguage();
  const share = side.share.toLocaleString(localeOf(language), { style: 'percent' });
  return (
    <section>
      <h3>
        {title} <small>{t('sideOf', { count: side.count, share })}</small>
      </h3>
      <NodeNames ids={side.nodes} nodes={nodes} />
      {side.count > side.nodes.length ? <p className="cut">{t('named', { shown: side.nodes.length, total: side.count })}</p> : null}
    </section>
  );
}
