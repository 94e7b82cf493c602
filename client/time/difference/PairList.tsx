import type { ChangedPair, DifferenceAnswer } from '../../../model/api/difference.ts';
import { useView } from '../../app/view.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { EvidenceLinks } from '../../panel/EvidenceLinks.tsx';
import { NodeButton } from '../NodeButton.tsx';
import { useTimeState } from '../timeState.ts';
import { isPair, keyOfPair, pairChange } from './pairChanges.ts';
import { differenceWords } from './words.ts';
import './changes.css';

interface PairListProps {
  readonly data: DifferenceAnswer;
  readonly pairs: readonly ChangedPair[];
  readonly lit: string | undefined;
  readonly light: (pair: string | undefined) => void;
}

/** The pairs as sentences, those that changed most first; a chosen one shows the links behind it. */
export function PairList({ data, pairs, lit, light }: PairListProps) {
  const t = useWords(differenceWords);
  const [{ tied }] = useTimeState();
  const total = tied === undefined ? data.pairs.total : (data.pairs.byChange[tied] ?? 0);
  return (
    <section className="pairs">
      <h3>
        {t('pairs')} <small>{t('shownOf', { shown: pairs.length, total })}</small>
      </h3>
      {pairs.length === 0 ? <p className="empty">{t(data.pairs.total === 0 ? 'noPairs' : 'nonePicked')}</p> : null}
      <ol>
        {pairs.map((pair) => (
          <PairItem key={keyOfPair(pair)} pair={pair} data={data} isLit={keyOfPair(pair) === lit} light={light} />
        ))}
      </ol>
      {data.pairs.onlyRegistered === 0 ? null : <p className="cut">{t('onlyRegistered', { count: data.pairs.onlyRegistered })}</p>}
    </section>
  );
}

interface PairItemProps {
  readonly pair: ChangedPair;
  readonly data: DifferenceAnswer;
  readonly isLit: boolean;
  readonly light: PairListProps['light'];
}

function PairItem({ pair, data, isLit, light }: PairItemProps) {
  const t = useWords(differenceWords);
  const language = useLanguage();
  const { view, go } = useView();
  const picked = isPair(pair, view.pair);
  const key = keyOfPair(pair);
  return (
    <li data-lit={isLit || undefined} onPointerEnter={() => light(key)} onPointerLeave={() => light(undefined)}>
      <button
        type="button"
        className="row pair"
        aria-expanded={picked}
        onFocus={() => light(key)}
        onBlur={() => light(undefined)}
        onClick={() => go({ pair: picked ? undefined : pair.cities, sel: undefined })}
      >
        <span className="change-sign" data-change={pair.change} title={t(pair.change)} aria-hidden="true">
          {pairChange(pair.change).sign}
        </span>
        <span>{pair.text[language]}</span>
      </button>
      {picked ? (
        <div className="pair-more">
          <p className="names">
            {pair.cities.map((city) => (
              <NodeButton key={city} id={city} nodes={data.nodes} />
            ))}
            <button type="button" className="quiet" onClick={() => go({ pair: pair.cities }, { page: '/' })}>
              {t('onMap')}
            </button>
          </p>
          <EvidenceLinks ids={pair.links} links={data.links} nodes={data.nodes} total={pair.new + pair.ended} />
        </div>
      ) : null}
    </li>
  );
}
