import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import type { PairingsAnswer } from '../../model/api/pairings.ts';
import { More } from '../app/More.tsx';
import { Told } from '../app/Told.tsx';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { NodePanel } from '../panel/NodePanel.tsx';
import { useOffer } from '../share/offers.ts';
import { briefOfPairings } from './briefs.ts';
import { useChains } from './chainsState.ts';
import { PairingFilters } from './PairingFilters.tsx';
import { PairingPanel } from './PairingPanel.tsx';
import { PairingTable } from './PairingTable.tsx';
import { pairingWords } from './pairingWords.ts';
import { pairingsQuery } from './queries.ts';
import './pairings.css';

/** Which places of innovation and of industry could work together, best first; on a map, and one of them in detail. */
export function PairingsView() {
  const t = useWords(pairingWords);
  const { view } = useView();
  const { state, filters } = useChains();
  const found = useInfiniteQuery(pairingsQuery(filters, state));
  const { data, error, refetch, isPlaceholderData } = found;
  const whole = data === undefined ? undefined : merged(data.pages);
  const language = useLanguage();
  useOffer('brief', whole === undefined ? undefined : () => briefOfPairings(whole, language));
  return (
    <div className="chains-body" data-side="true" aria-busy={data === undefined ? error === null : isPlaceholderData}>
      <section className="chains-main">
        <p className="lead">{t('lead')}</p>
        <PairingFilters nodes={whole?.nodes ?? {}} />
        {error === null ? null : <Told error={error} retry={() => void refetch()} />}
        {whole === undefined && error === null ? <Skeleton active paragraph={{ rows: 10 }} /> : null}
        {whole === undefined ? null : <Pairs answer={whole} found={found} />}
      </section>
      <aside className="side">
        {view.sel !== undefined ? <NodePanel id={view.sel} /> : whole === undefined ? null : <PairingPanel answer={whole} />}
      </aside>
    </div>
  );
}

function Pairs({ answer, found }: { answer: PairingsAnswer; found: ReturnType<typeof useInfiniteQuery> }) {
  const t = useWords(pairingWords);
  const language = useLanguage();
  const { go } = useView();
  if (answer.items.length === 0) {
    return (
      <div className="empty">
        <p>{answer.none?.text[language] ?? t('none')}</p>
        <Button
          type="primary"
          onClick={() =>
            go(
              { layers: undefined, at: undefined, sure: undefined },
              { asks: { provinces: '', linked: '', origin: '', place: '', industry: '' } },
            )
          }
        >
          {t('widen')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <PairingTable answer={answer} />
      <p className="cut">
        {t('shownOf', { shown: answer.items.length, total: answer.total })} <More query={found} label={t('more')} size="small" />
      </p>
      <details className="rule">
        <summary>{t('rule')}</summary>
        <p>{answer.rule[language]}</p>
      </details>
    </>
  );
}

/** All pages that are here as one answer. */
function merged(pages: readonly PairingsAnswer[]): PairingsAnswer | undefined {
  const last = pages.at(-1);
  if (last === undefined) return undefined;
  return {
    ...last,
    items: pages.flatMap(({ items }) => items),
    nodes: Object.fromEntries(pages.flatMap(({ nodes }) => Object.entries(nodes))),
    links: Object.fromEntries(pages.flatMap(({ links }) => Object.entries(links))),
  };
}
