import { useMemo } from 'react';
import type { CityNetworkAnswer, CityPositionsAnswer } from '../../../model/api/cityNetwork.ts';
import { DELTA_PROVINCES } from '../../../model/provinces.ts';
import { usePageState } from '../../app/pageState.ts';
import { useView } from '../../app/view.ts';
import { localeOf, useLanguage, useWords } from '../../app/words.ts';
import { setBrush } from '../brush.ts';
import { CITIES_STATE } from '../citiesState.ts';
import { type PositionOrder, type PositionRow, positionRows } from './rows.ts';
import { Slope } from './Slope.tsx';
import { positionsWords } from './words.ts';

interface PositionsTableProps {
  readonly positions: CityPositionsAnswer['items'];
  readonly standings: CityNetworkAnswer['items'];
  readonly nodes: CityPositionsAnswer['nodes'];
}

const NUMBERS = ['map', 'network', 'shift', 'partners', 'institutions', 'documents'] as const satisfies readonly PositionOrder[];

export function PositionsTable({ positions, standings, nodes }: PositionsTableProps) {
  const t = useWords(positionsWords);
  const [{ sort = 'shift' }, change] = usePageState(CITIES_STATE);
  const rows = useMemo(() => positionRows(positions, standings, sort), [positions, standings, sort]);
  // Mostly no city hangs by another alone: then there is nothing to show.
  const fall = rows.some(({ standing }) => (standing?.loss.fallOff.length ?? 0) > 0);
  return (
    <div className="wide">
      <table className="standings-table">
        <caption>
          {t('caption', { count: rows.length })} <small>{t('key')}</small>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('city')}</th>
            <th scope="col" className="slope-head">
              {t('slope')}
            </th>
            {NUMBERS.map((key) => (
              <th
                key={key}
                scope="col"
                aria-sort={sort === key ? (key === 'map' || key === 'network' ? 'ascending' : 'descending') : 'none'}
              >
                <button type="button" className="row" onClick={() => change({ sort: key }, { quietly: true })}>
                  {t(key)}
                  {sort === key ? ' ▾' : ''}
                </button>
              </th>
            ))}
            {fall ? <th scope="col">{t('fallOff')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.position.city.id} row={row} of={rows.length} fall={fall} nodes={nodes} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: PositionRow;
  readonly of: number;
  /** Whether the column of those who would fall off is shown. */
  readonly fall: boolean;
  readonly nodes: PositionsTableProps['nodes'];
}

function Row({ row: { position, standing }, of, fall, nodes }: RowProps) {
  const t = useWords(positionsWords);
  const language = useLanguage();
  const { view, go } = useView();
  const { city, geographic, network, shift, documents } = position;
  const chosen = view.sel === city.id || view.pair?.includes(city.id) === true;
  const number = (value: number | null | undefined): string => value?.toLocaleString(localeOf(language)) ?? '–';
  const lost = standing?.loss.fallOff ?? [];
  return (
    <tr className={chosen ? 'is-chosen' : undefined} onMouseEnter={() => setBrush([city.id])} onMouseLeave={() => setBrush(undefined)}>
      <th scope="row">
        <button
          type="button"
          className="row name-link"
          aria-pressed={view.sel === city.id}
          onClick={() => go({ sel: city.id, pair: undefined })}
        >
          {city.name[language]}
        </button>{' '}
        <small>{DELTA_PROVINCES.find(({ id }) => id === city.province)?.name[language] ?? city.province}</small>
      </th>
      <td title={position.text[language]}>
        <Slope
          from={geographic.rank}
          to={network.rank}
          of={of}
          label={t('slopeOf', { city: city.name[language], map: geographic.rank ?? '–', network: network.rank })}
        />
      </td>
      <td className="number">{number(geographic.rank)}</td>
      <td className="number">{number(network.rank)}</td>
      <td className="number shift-by">
        {shift === null || shift === 0 ? number(shift) : `${shift > 0 ? '▲' : '▼'} ${number(Math.abs(shift))}`}
      </td>
      <td className="number">{number(network.degree)}</td>
      <td className="number">{number(standing?.institutions.total)}</td>
      <td className="number">{number(documents)}</td>
      {fall ? (
        <td>{lost.length === 0 ? t('nobody') : lost.map((id) => nodes[id]?.name[language] ?? id).join(language === 'zh' ? '、' : ', ')}</td>
      ) : null}
    </tr>
  );
}
