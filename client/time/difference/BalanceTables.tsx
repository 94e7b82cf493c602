import { useState } from 'react';
import type { Balance, DifferenceAnswer } from '../../../model/api/difference.ts';
import { linkKind } from '../../../model/linkKinds.ts';
import { layerColour } from '../../app/inks.ts';
import { layerRow } from '../../app/named.ts';
import { useShade } from '../../app/theme.ts';
import { localeOf, useLanguage, useWords } from '../../app/words.ts';
import { ChangedNodes } from './ChangedNodes.tsx';
import { PartsTable } from './PartsTable.tsx';
import { differenceWords } from './words.ts';

/** The difference in numbers: by layer, by kind of link, and for the graph as a whole. */
export function BalanceTables({ data }: { data: DifferenceAnswer }) {
  const t = useWords(differenceWords);
  const language = useLanguage();
  const shade = useShade();
  const layers = data.byLayer.map((balance) => {
    const row = layerRow(balance.layer);
    return { key: balance.layer, name: row.name[language], colour: layerColour(row, shade), balance };
  });
  const kinds = data.byKind.map((balance) => ({ key: balance.kind, name: linkKind(balance.kind).name[language], balance }));
  return (
    <div className="balances">
      <div>
        <h3>{t('layers')}</h3>
        <BalanceTable of={t('layer')} rows={layers} data={data} />
        <h3>{t('kindsOfLink')}</h3>
        <KindTable rows={kinds} data={data} />
      </div>
      <div>
        <h3>{t('parts')}</h3>
        <PartsTable data={data} />
        <ChangedNodes data={data} />
      </div>
    </div>
  );
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly colour?: string;
  readonly balance: Balance & { readonly registered: number };
}

const AT_ONCE = 6;

function KindTable({ rows, data }: { rows: readonly Row[]; data: DifferenceAnswer }) {
  const t = useWords(differenceWords);
  const [all, showAll] = useState(false);
  const shown = all ? rows : rows.slice(0, AT_ONCE);
  return (
    <>
      <BalanceTable of={t('kind')} rows={shown} data={data} />
      {rows.length > shown.length ? (
        <p className="cut">
          {t('shownOf', { shown: shown.length, total: rows.length })}{' '}
          <button type="button" className="quiet" onClick={() => showAll(true)}>
            {t('more')}
          </button>
        </p>
      ) : null}
    </>
  );
}

function BalanceTable({ of, rows, data }: { of: string; rows: readonly Row[]; data: DifferenceAnswer }) {
  const t = useWords(differenceWords);
  const language = useLanguage();
  const number = (count: number): string => count.toLocaleString(localeOf(language));
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            {[data.from, t('begun'), t('gone'), data.to, t('passing'), t('undated')].map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, colour, balance }) => (
            <tr key={key} style={colour === undefined ? undefined : { '--layer': colour }}>
              <th scope="row" className={colour === undefined ? undefined : 'of-layer'}>
                {name}
              </th>
              <td className="number">{number(balance.before)}</td>
              <td className="number grown">
                {number(balance.new - balance.registered)}
                {balance.registered === 0 ? null : <small>{t('ofRegister', { count: balance.registered })}</small>}
              </td>
              <td className="number">{number(balance.ended)}</td>
              <td className="number">{number(balance.after)}</td>
              <td className="number">{number(balance.passing)}</td>
              <td className="number">{number(balance.undated)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
