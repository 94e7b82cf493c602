import { Button } from 'antd';
import { useState } from 'react';
import type { SegmentAnswer } from '../../model/api/chains.ts';
import { DELTA_PROVINCES } from '../../model/provinces.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { Bars } from './Bars.tsx';
import { NamedNode, type NodesById } from './NamedNode.tsx';
import { segmentWords } from './segmentWords.ts';
import { chainsWords } from './words.ts';

interface PlacesProps {
  readonly where: SegmentAnswer['where'];
  readonly firms: number;
  readonly nodes: NodesById;
}

const AT_ONCE = 6;

/** Where firms are: by city and by province, how many have no documented city, and how concentrated they are. */
export function Places({ where, firms, nodes }: PlacesProps) {
  const t = useWords(segmentWords);
  const c = useWords(chainsWords);
  const language = useLanguage();
  const [shown, show] = useState(AT_ONCE);
  const cities = where.cities.slice(0, shown);
  const provinceName = (province: string) => DELTA_PROVINCES.find(({ id }) => id === province)?.name[language] ?? province;
  if (firms === 0) return null;
  return (
    <div className="places">
      <h4>{t('byCity', { known: firms - where.cityNotDocumented })}</h4>
      <Bars rows={cities.map(({ city, count }) => ({ key: city, name: <NamedNode id={city} nodes={nodes} />, count }))} />
      {where.cityNotDocumented === 0 ? null : (
        <p className="undocumented">
          <span aria-hidden="true">○</span> {t('cityNotDocumented', { count: where.cityNotDocumented })}
        </p>
      )}
      {where.total > cities.length ? (
        <p className="cut">
          {t('citiesShown', { shown: cities.length, total: where.total })}{' '}
          {where.cities.length > shown ? (
            <Button type="link" size="small" onClick={() => show(where.cities.length)}>
              {c('more')}
            </Button>
          ) : null}
        </p>
      ) : null}
      {where.hhi === undefined ? null : (
        <p className="concentration">
          {where.total === 1
            ? t('oneCity')
            : t('concentration', {
                hhi: where.hhi.toLocaleString(localeOf(language), { maximumFractionDigits: 2 }),
                even: (1 / where.hhi).toLocaleString(localeOf(language), { maximumFractionDigits: 1 }),
              })}
        </p>
      )}
      <h4>{t('byProvince')}</h4>
      <Bars rows={where.provinces.map(({ province, count }) => ({ key: province, name: provinceName(province), count }))} />
    </div>
  );
}
