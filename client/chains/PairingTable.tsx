import type { Pairing, PairingsAnswer } from '../../model/api/pairings.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { CityTies } from './CityTies.tsx';
import { useChains } from './chainsState.ts';
import { pairingWords } from './pairingWords.ts';

/** A pair's name in the address. */
export const pairingKey = ({ industry, from, to }: Pairing): string => `${industry}|${from.city}|${to.city}`;

/** Pairs, the best fit first; a press on one tells all of it. */
export function PairingTable({ answer }: { answer: PairingsAnswer }) {
  const t = useWords(pairingWords);
  const most = Math.max(...answer.items.map(({ fit }) => fit));
  return (
    <div className="wide">
      <table className="pairings">
        <caption className="unseen">{t('pairs')}</caption>
        <thead>
          <tr>
            {(['pair', 'industry', 'fit', 'ties', 'distance'] as const).map((key) => (
              <th key={key} scope="col" className={key}>
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.items.map((pairing) => (
            <Row key={pairingKey(pairing)} pairing={pairing} nodes={answer.nodes} share={most === 0 ? 0 : pairing.fit / most} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ pairing, nodes, share }: { pairing: Pairing; nodes: PairingsAnswer['nodes']; share: number }) {
  const t = useWords(pairingWords);
  const language = useLanguage();
  const { state, ask } = useChains();
  const { industry, from, to, fit, kilometres, ties } = pairing;
  const name = (id: string) => nodes[id]?.name[language] ?? id;
  const key = pairingKey(pairing);
  const chosen = state.pairing === key;
  return (
    <tr data-chosen={chosen}>
      <th scope="row">
        <button type="button" className="row" aria-pressed={chosen} onClick={() => ask({ pairing: chosen ? undefined : key })}>
          <b>{name(from.city)}</b> → <b>{name(to.city)}</b>
        </button>
        <small>
          {t('researchCount', { count: from.count })} → {t('firmsCount', { count: to.count })}
        </small>
      </th>
      <td>{name(industry)}</td>
      <td className="fit">
        <span className="number">{fit.toLocaleString(localeOf(language), { minimumFractionDigits: 3, maximumFractionDigits: 3 })}</span>
        <span className="bar-track" aria-hidden="true">
          <span style={{ width: `${100 * share}%` }} />
        </span>
      </td>
      <td>
        <CityTies ties={ties} />
      </td>
      <td className="number">{kilometres === undefined ? t('noDistance') : t('kilometres', { count: Math.round(kilometres) })}</td>
    </tr>
  );
}
