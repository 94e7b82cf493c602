import type { ClusterAnswer, ClustersAnswer } from '../../model/api/clusters.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { Bar } from './Bar.tsx';
import { overlaps } from './overlap.ts';
import type { PositionsChange } from './positionsState.ts';
import { positionsWords } from './words.ts';

const GOES_TO = 3;

interface ComparedProps {
  readonly one: ClustersAnswer;
  readonly other: ClustersAnswer;
  readonly chosen: number | undefined;
  readonly change: PositionsChange;
}

/** Two resolutions side by side: where the members of each cluster go. */
export function Compared({ one, other, chosen, change }: ComparedProps) {
  const t = useWords(positionsWords);
  const open = one.items.find(({ id }) => id === chosen);
  const touched = open === undefined ? [] : overlaps(open, other.items);
  const head = (data: ClustersAnswer) => t('atResolution', { resolution: String(data.resolution ?? 1), total: data.total });
  return (
    <div className="compared">
      <section>
        <h2>
          {head(one)} <small>{t('shown', { shown: one.items.length, total: one.total })}</small>
        </h2>
        <ol>
          {one.items.map((cluster) => (
            <Item
              key={cluster.id}
              cluster={cluster}
              largest={one.items[0]?.size ?? 1}
              isOpen={cluster.id === chosen}
              onPress={() => change({ cluster: cluster.id === chosen ? undefined : String(cluster.id) })}
            >
              {cluster.id === chosen ? <GoesTo cluster={cluster} other={other} /> : null}
            </Item>
          ))}
        </ol>
      </section>
      <section>
        <h2>
          {head(other)} <small>{t('shown', { shown: other.items.length, total: other.total })}</small>
        </h2>
        <ol>
          {other.items.map((cluster) => (
            <Item
              key={cluster.id}
              cluster={cluster}
              largest={other.items[0]?.size ?? 1}
              isOpen={touched.some((touch) => touch.cluster === cluster.id)}
              count={touched.find((touch) => touch.cluster === cluster.id)?.count}
            />
          ))}
        </ol>
      </section>
    </div>
  );
}

interface ItemProps {
  readonly cluster: ClusterAnswer;
  readonly largest: number;
  readonly isOpen: boolean;
  readonly onPress?: () => void;
  readonly count?: number | undefined;
  readonly children?: React.ReactNode;
}

function Item({ cluster, largest, isOpen, onPress, count, children }: ItemProps) {
  const language = useLanguage();
  const locale = localeOf(language);
  const size = cluster.size.toLocaleString(locale);
  return (
    <li className={isOpen ? 'compared-item touched' : 'compared-item'}>
      {onPress === undefined ? (
        <span>{cluster.label[language]}</span>
      ) : (
        <button type="button" className="row" aria-pressed={isOpen} onClick={onPress}>
          {cluster.label[language]}
        </button>
      )}
      <Bar part={cluster.size / largest}>{count === undefined ? size : `${count.toLocaleString(locale)} / ${size}`}</Bar>
      {children}
    </li>
  );
}

function GoesTo({ cluster, other }: { cluster: ClusterAnswer; other: ClustersAnswer }) {
  const t = useWords(positionsWords);
  const language = useLanguage();
  const found = overlaps(cluster, other.items).slice(0, GOES_TO);
  const rest = cluster.members.length - found.reduce((sum, { count }) => sum + count, 0);
  return (
    <ul className="goes-to">
      {found.map(({ cluster: id, count }) => (
        <li key={id}>{t('goesTo', { count, label: other.items.find((item) => item.id === id)?.label[language] ?? String(id) })}</li>
      ))}
      {rest > 0 ? <li>{t('andOthers', { count: rest })}</li> : null}
    </ul>
  );
}
