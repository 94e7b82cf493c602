import type { ChainAnswer } from '../../model/api/chains.ts';
import { ColumnHeads } from '../app/ColumnHeads.tsx';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { OnDemand } from '../partners/OnDemand.tsx';
import { useChains } from './chainsState.ts';
import { NamedNode } from './NamedNode.tsx';
import { columnsOf } from './ranks.ts';
import { StateSign } from './StateSign.tsx';
import { chainsWords } from './words.ts';

/** The chart in words, for those who cannot see or point. */
export function SegmentTable({ data }: { data: ChainAnswer }) {
  const t = useWords(chainsWords);
  const language = useLanguage();
  const { ask } = useChains();
  const byId = new Map(data.segments.map((segment) => [segment.id, segment]));
  const inOrder = columnsOf(data.segments).flatMap(({ ids }) => ids.flatMap((id) => byId.get(id) ?? []));
  return (
    <OnDemand label={t('list')}>
      <div className="wide">
        <table>
          <ColumnHeads keys={['segment', 'stage', 'state', 'firms', 'leadingCity', 'feeds']} say={t} />
          <tbody>
            {inOrder.map(({ id, name, stage, state, actors, where, feeds }) => (
              <tr key={id}>
                <th scope="row">
                  <button type="button" className="row" onClick={() => ask({ segment: id })}>
                    {name[language]}
                  </button>
                </th>
                <td>{t(stage)}</td>
                <td>
                  <StateSign state={state} />
                </td>
                <td className="number">{actors.total.toLocaleString(localeOf(language))}</td>
                <td>{where.cities[0] === undefined ? t('nobody') : <NamedNode id={where.cities[0].city} nodes={data.nodes} />}</td>
                <td>{feeds.map((fed) => byId.get(fed)?.name[language] ?? fed).join(language === 'zh' ? '、' : ', ') || t('nobody')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </OnDemand>
  );
}
