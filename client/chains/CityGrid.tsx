import { Button } from 'antd';
import { useState } from 'react';
import type { ChainAnswer } from '../../model/api/chains.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { Finding } from './Finding.tsx';
import { findingWords } from './findingWords.ts';
import { NamedNode } from './NamedNode.tsx';
import { columnsOf } from './ranks.ts';
import { segmentWords } from './segmentWords.ts';
import { chainsWords } from './words.ts';

const AT_ONCE = 8;

/** Cities against segments: who holds what, from upstream to downstream. */
export function CityGrid({ data }: { data: ChainAnswer }) {
  const t = useWords(findingWords);
  const s = useWords(segmentWords);
  const c = useWords(chainsWords);
  const language = useLanguage();
  const [shown, show] = useState(AT_ONCE);
  const { items, total, text } = data.cities;
  if (data.segments.length === 0 || items.length === 0) return null;
  const nameOf = new Map(data.segments.map(({ id, name }) => [id, name[language]]));
  const segments = columnsOf(data.segments).flatMap(({ ids }) => ids);
  const rows = items.slice(0, shown);
  return (
    <Finding title={t('cities')} text={text[language]} wide>
      <div className="wide">
        <table className="city-grid">
          <thead>
            <tr>
              <th scope="col">{t('city')}</th>
              {segments.map((id) => (
                <th key={id} scope="col">
                  {nameOf.get(id)}
                </th>
              ))}
              <th scope="col">{t('firms')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ city, segments: held, firms }) => (
              <tr key={city}>
                <th scope="row">
                  <NamedNode id={city} nodes={data.nodes} />
                </th>
                {segments.map((id) => (
                  <td key={id} className={held.includes(id) ? 'filled' : 'gap'}>
                    <span aria-hidden="true">{held.includes(id) ? '●' : '·'}</span>
                    <span className="unseen">{t(held.includes(id) ? 'holds' : 'holdsNot')}</span>
                  </td>
                ))}
                <td className="number">{firms.toLocaleString(localeOf(language))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {total > rows.length ? (
        <p className="cut">
          {s('citiesShown', { shown: rows.length, total })}{' '}
          {items.length > rows.length ? (
            <Button type="link" size="small" onClick={() => show(items.length)}>
              {c('more')}
            </Button>
          ) : null}
        </p>
      ) : null}
    </Finding>
  );
}
