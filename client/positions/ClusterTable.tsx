import type { ClusterAnswer, ClustersAnswer } from '../../model/api/clusters.ts';
import { ColumnHeads } from '../app/ColumnHeads.tsx';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { Bar } from './Bar.tsx';
import type { PositionsChange } from './positionsState.ts';
import { positionsWords } from './words.ts';

interface ClusterTableProps {
  readonly data: ClustersAnswer;
  readonly chosen: number | undefined;
  readonly change: PositionsChange;
}

/** Every cluster with its size, places, cohesion and, when asked for, stability. */
export function ClusterTable({ data, chosen, change }: ClusterTableProps) {
  const t = useWords(positionsWords);
  const language = useLanguage();
  const locale = localeOf(language);
  const largest = Math.max(1, ...data.items.map(({ size }) => size));
  const stable = data.items.some(({ stability }) => stability !== undefined);
  const part = (share: number): string => share.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <>
      <h2>
        {t('clusterList')} <small>{t('shown', { shown: data.items.length, total: data.total })}</small>
      </h2>
      <div className="wide">
        <table className="positions-table">
          <ColumnHeads keys={['label', 'size', 'cities', 'cohesion']} say={t} last={stable ? t('stability') : undefined} />
          <tbody>
            {data.items.map((cluster) => (
              <tr key={cluster.id} aria-current={cluster.id === chosen ? 'true' : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="row cluster-name"
                    aria-pressed={cluster.id === chosen}
                    onClick={() => change({ cluster: cluster.id === chosen ? undefined : String(cluster.id) })}
                  >
                    {data.method === 'kcore' ? t('core', { label: cluster.label[language], id: cluster.id }) : cluster.label[language]}
                  </button>
                </th>
                <td>
                  <Bar part={cluster.size / largest}>{cluster.size.toLocaleString(locale)}</Bar>
                </td>
                <td className="cluster-cities">
                  <Cities cluster={cluster} nodes={data.nodes} />
                </td>
                <td>
                  <Bar part={cluster.cohesion}>{part(cluster.cohesion)}</Bar>
                </td>
                {stable ? (
                  <td>{cluster.stability === undefined ? '–' : <Bar part={cluster.stability}>{part(cluster.stability)}</Bar>}</td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const FEW = 3;

/** The cities with most members, and how many there are. */
function Cities({ cluster: { cities }, nodes }: { cluster: ClusterAnswer; nodes: ClustersAnswer['nodes'] }) {
  const t = useWords(positionsWords);
  const language = useLanguage();
  const all = Object.entries(cities).sort(([, one], [, other]) => other - one);
  if (all.length === 0) return t('noCity');
  const named = all.slice(0, FEW).map(([id, count]) => t('cityCount', { name: nodes[id]?.name[language] ?? id, count }));
  return [named.join(language === 'zh' ? '、' : ', '), all.length > FEW ? t('andCities', { count: all.length }) : ''].join(' ');
}
